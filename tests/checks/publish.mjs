// Publishing is all or nothing: it is killed at random moments and at each call that changes the disk, and each such call is
// failed as it would be by a disk that is full, broken, forbidden or read-only, and where no more room or no more files are allowed. A
// reader always finds the old site or the new one, whole, and the next build needs no help. Needs strace. Usage: node
// tests/checks/publish.mjs [--long] PUBLISHER..., the program of
// tests/CopHandbook.Publisher. With --long there are 200 kills in each phase and every call is failed; else a few and every nth.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publishing } from './publishing.mjs';

const long = process.argv[2] === '--long';
const publisher = process.argv.slice(long ? 3 : 2);
const killsOfAPhase = long ? 200 : 4;
const everyOfMany = long ? 1 : 20;
// A few calls of many are failed, so each of those with two of the errors, in turn; of all calls, each with all.
const errors = ['ENOSPC', 'EIO', 'EACCES', 'EDQUOT', 'EROFS', 'EMFILE'];
const errorsOf = call => (long ? errors : errors.filter((_, i) => i % 3 === call % 3));
const scratch = mkdtempSync(join(tmpdir(), 'publish-'));
const wrong = [];
let trials = 0;
let beforeTheStart = 0;

const judge = (publishing, what, allowed) => {
    trials++;
    const found = publishing.found();
    if (!allowed.includes(found))
        wrong.push(`${what}: ${found}`);
    publishing.heal();
};

// Calls of one name in a row differ in nothing but their path: of many, every so manieth.
const sampled = sequence => {
    const count = {};
    return sequence.filter(({ name }) => (count[name] = (count[name] ?? -1) + 1) % everyOfMany === 0);
};

const slow = name => `${name}:delay_enter=${name === 'renameat2' ? 40_000 : 1_000}`;

async function killAtRandom(publishing) {
    const kills = { aside: 0, swapping: 0, cleaning: 0 };
    const slowed = ['mkdir', 'pwrite64', 'unlink', 'rmdir', 'renameat2'].map(slow).concat('renameat2:delay_enter=40000:delay_exit=40000');
    // Learnt on the way: when each phase is, on this machine as busy as it is.
    const seen = { aside: [0, 80], swapping: [60, 180], cleaning: [120, 300] };
    for (let tries = 0; Object.values(kills).some(count => count < killsOfAPhase) && tries < 30 * killsOfAPhase; tries++) {
        const wanted = Object.keys(kills).find(phase => kills[phase] < killsOfAPhase);
        const [from, to] = seen[wanted];
        const moment = from + Math.random() * (to - from);
        const phase = await publishing.runAndKill(slowed, moment);
        const order = ['aside', 'swapping', 'cleaning', 'over'];
        if (phase !== wanted)
            seen[wanted] = order.indexOf(phase) < order.indexOf(wanted) ? [from + 5, to + 20] : [Math.max(0, from - 10), Math.max(20, to - 10)];
        if (phase in kills)
            kills[phase]++;
        judge(publishing, `killed while ${phase}, after ${moment.toFixed(1)} ms`, ['old', 'new']);
    }
    return kills;
}

function killAtEachCall(publishing, fallback) {
    const sequence = sampled(publishing.sequence(fallback));
    let killed = 0;
    for (const { name, when } of sequence) {
        const run = publishing.run([...fallback.filter(one => !one.startsWith(`${name}:`)), `${name}:signal=SIGKILL:when=${when}`]);
        if (run.signal === 'SIGKILL')
            killed++;
        else if (!publishing.isKept)
            wrong.push(`not killed at ${name} ${when}`);
        // Where folders cannot be exchanged there is a moment without a site (decision 0008).
        judge(publishing, `killed at ${name} ${when}`, fallback.length > 0 ? ['old', 'new', 'nothing'] : ['old', 'new']);
    }
    // What is kept is looked through on several threads, so that a call is not always made by the one that made it before.
    if (killed * 2 < sequence.length)
        wrong.push(`killed ${killed} times, and wanted ${sequence.length}`);
    return killed;
}

function failEachCall(publishing, fallback) {
    const sequence = sampled(publishing.sequence(fallback));
    let failed = 0;
    for (const [i, { name, when }] of sequence.entries()) {
        for (const error of errorsOf(i)) {
            if (fallback.some(one => one.startsWith(`${name}:`)))
                continue;
            const run = publishing.run([...fallback, `${name}:error=${error}:when=${when}`]);
            const hasBegun = publishing.hasBegun();
            beforeTheStart += hasBegun ? 0 : 1;
            const isRefusal = hasBegun ? run.status === 3 : run.status !== 0;
            const isAnswered = publishing.found() === 'new' ? run.status === 0 : isRefusal && run.stderr.length > 0;
            if (!isAnswered)
                wrong.push(`${name} ${when} fails with ${error}: exit code ${run.status}, ${run.stderr}`);
            judge(publishing, `${name} ${when} fails with ${error}`, ['old', 'new']);
            failed++;
        }
    }
    return failed;
}

// The same trials must catch a program that writes where the readers are.
function control() {
    const naive = new Publishing([...publisher, '--in-place'], join(scratch, 'naive'));
    const found = new Set(sampled(naive.sequence()).map(({ name, when }) => {
        naive.run([`${name}:signal=SIGKILL:when=${when}`]);
        const seen = naive.found();
        naive.heal();
        return seen;
    }));
    if (!found.has('broken'))
        wrong.push('a program that writes in place was not caught');
    return [...found].join(', ');
}

try {
    const publishing = new Publishing(publisher, join(scratch, 'sites'));
    const kills = await killAtRandom(publishing);
    if (Object.values(kills).some(count => count < killsOfAPhase))
        wrong.push(`too few kills: ${JSON.stringify(kills)}`);
    const exchanged = [killAtEachCall(publishing, []), failEachCall(publishing, [])];
    const moved = ['renameat2:error=EINVAL'];
    const fallback = [killAtEachCall(publishing, moved), failEachCall(publishing, moved)];
    // Where the next site is made in the one before: nothing may reach the published one by a name that both have.
    const keeping = new Publishing([...publisher, '--cache'], join(scratch, 'kept'), true);
    const kept = [killAtEachCall(keeping, []), failEachCall(keeping, [])];
    console.log(`killed at random: ${JSON.stringify(kills)}`);
    console.log(`killed at a call, failed at a call: ${exchanged.join(', ')}; where folders cannot be exchanged: ${fallback.join(', ')}; made in the former site: ${kept.join(', ')}`);
    console.log(`in place, for control: ${control()}`);
} finally {
    rmSync(scratch, { recursive: true, force: true });
}
console.log(`${trials} trials, of which ${beforeTheStart} failed before the program began`);
wrong.forEach(line => console.error(line));
process.exitCode = wrong.length > 0 ? 1 : 0;
