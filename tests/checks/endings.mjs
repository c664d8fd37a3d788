// How a run ends when the world is against it: told to stop, nobody who listens, no more files, no room of a user's, no memory,
// a file that may not be read, is gone, or is none; and how a preview goes on that the system tells nothing. The exit code says which it was, what is wrong is named, the site of before
// stands to the byte, and nothing lies about. Needs strace. Usage: node tests/checks/endings.mjs COMMAND...
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeHash } from './trees.mjs';

const command = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'endings-'));
const content = join(scratch, 'content');
const site = join(scratch, 'place/site');
const charter = join(content, 'communities/aws.md');
const env = { ...process.env, DOTNET_EnableDiagnostics: '0' };
const build = (output = site) => [...command, 'build', '--content', content, '--output', output, '--no-search', '--no-cache', '--today', '2026-02-01'];
const wrong = [];
let trials = 0;
// What the site was when it was last published.
let standing;

const run = ([program, ...args], options = {}) => spawnSync(program, args, { encoding: 'utf8', env, cwd: scratch, ...options });
const failing = (call, error, path) => run(['strace', '-f', '-o', '/dev/null', ...(path ? ['-P', path] : []), '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`, ...build()]);

// Something to publish, so that it can be told whether it was.
const edit = () => writeFileSync(join(content, 'guidance/edited.md'), `# Edited ${trials}\n\nWords.\n`);

// What was killed, by .NET too where its collector finds no memory, clears nothing away: that falls to the next build.
const killed = [134, 137, 139, 'SIGABRT', 'SIGKILL', 'SIGSEGV'];

function judge(what, ended, { codes, says = '' }) {
    trials++;
    const code = ended.status ?? ended.signal;
    const left = killed.includes(code) ? ['site', '.site.next'] : ['site'];
    const lying = readdirSync(join(scratch, 'place')).filter(name => !left.includes(name) && !name.endsWith('.lock'));
    if (!codes.includes(code))
        wrong.push(`${what}: exit code ${code} and not ${codes.join(' or ')}: ${ended.stderr}`);
    if (!`${ended.stdout}${ended.stderr}`.includes(says))
        wrong.push(`${what}: says nothing of '${says}': ${ended.stdout}${ended.stderr}`);
    if (standing !== treeHash(site))
        wrong.push(`${what}: the site of before does not stand`);
    if (lying.length > 0)
        wrong.push(`${what}: ${lying.join(', ')} lies about`);
}

/** Stops a build as soon as it has begun to write. */
const stop = (signal, output) => new Promise(resolve => {
    const [program, ...args] = build(output);
    const child = spawn(program, args, { env, cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, told] = ['', '', 0];
    child.stdout.on('data', data => stdout += data);
    child.stderr.on('data', data => stderr += data);
    const watcher = watch(join(scratch, 'place'), () => {
        // Once: who is told twice ends at once, whatever it was doing.
        if (!told)
            child.kill(signal);
        told ||= Date.now();
    });
    child.on('close', (status, ended) => {
        watcher.close();
        resolve({ status, signal: ended, stdout, stderr, seconds: (Date.now() - told) / 1000 });
    });
});

async function stopped() {
    for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
        edit();
        const ended = await stop(signal, site);
        judge(`stopped by ${signal}`, ended, { codes: [code] });
        if (ended.seconds > 2)
            wrong.push(`stopped by ${signal}: only after ${ended.seconds} s`);
        const first = await stop(signal, join(scratch, 'place/first'));
        if (existsSync(join(scratch, 'place/first')))
            wrong.push(`the first build, stopped by ${signal}, left half a site`);
        rmSync(join(scratch, 'place/first'), { recursive: true, force: true });
        judge(`the first build, stopped by ${signal}`, first, { codes: [code] });
    }
}

function failed() {
    edit();
    for (const error of ['EROFS', 'EDQUOT', 'ENOSPC'])
        judge(`no write: ${error}`, failing('pwrite64', error), { codes: [3], says: 'nothing was published' });
    judge('no more open files', failing('openat', 'EMFILE', charter), { codes: [3], says: 'aws.md' });
    judge('a charter that may not be read', failing('openat', 'EACCES', charter), { codes: [3], says: 'aws.md' });
    judge('a charter that is gone when it is read', failing('openat', 'ENOENT', charter), { codes: [1, 3], says: 'aws.md' });
}

// Too little, at first for .NET itself, which ends as it likes, then for what is built, until it is enough.
function starved() {
    edit();
    let [ended, megabytes] = [null, 8];
    for (; ; megabytes += 4) {
        ended = run(build(), { env: { ...env, DOTNET_GCHeapHardLimit: (megabytes << 20).toString(16) } });
        if (ended.status === 0)
            break;
        judge(`${megabytes} MB of memory`, ended, { codes: [1, 3, 4, ...killed] });
        if (megabytes >= 200)
            throw new Error(`200 MB are too little: ${ended.stderr}`);
    }

    standing = treeHash(site);
    judge(`${megabytes} MB of memory, which are enough`, ended, { codes: [0] });
}

// Of the addresses of others none is asked, not even for its name.
function unasked() {
    const [calls, place] = [join(scratch, 'calls'), join(scratch, 'led')];
    writeFileSync(join(content, 'guidance/led.md'), `# Led\n\n${Array.from({ length: 400 }, (_, i) => `[${i}](https://host-${i}.invalid/)`).join(' ')}\n`);
    const traced = run(['strace', '-f', '-o', calls, '-e', 'trace=%network', ...build(place)]);
    rmSync(join(content, 'guidance/led.md'));
    trials++;
    const asked = readFileSync(calls, 'utf8').split('\n').filter(call => call.includes('AF_INET'));
    if (traced.status !== 0 || !existsSync(join(place, 'guidance/led/index.html')) || asked.length > 0)
        wrong.push(`400 links to others: exit code ${traced.status}; ${asked.length} calls: ${asked[0] ?? traced.stderr}`);
    // The control: whoever asks is seen.
    run(['strace', '-f', '-o', calls, '-e', 'trace=%network', process.execPath, '-e', 'require("net").connect(9, "127.0.0.1").on("error", () => {})']);
    if (!readFileSync(calls, 'utf8').includes('AF_INET'))
        wrong.push('a program that asks is not seen to ask');
}

// What is written is read by a program that goes early, or by none that knows colours or has a home.
function unheard() {
    const check = [...command, 'check', '--content', content, '--today', '2026-02-01'].map(word => `'${word}'`).join(' ');
    const sound = run(['bash', '-c', `${check} | true; exit "\${PIPESTATUS[0]}"`]);
    judge('nobody reads what is sound', sound, { codes: [0] });
    writeFileSync(join(content, 'communities/wrong.md'), `---\n${Array.from({ length: 2000 }, (_, i) => `wrong-${i}: 1`).join('\n')}\n---\n`);
    judge('nobody reads 2,000 errors', run(['bash', '-c', `${check} | head -n 1; exit "\${PIPESTATUS[0]}"`]), { codes: [1] });
    rmSync(join(content, 'communities/wrong.md'));
    const bare = { PATH: process.env.PATH, TERM: 'dumb', DOTNET_ROOT: process.env.DOTNET_ROOT ?? '', DOTNET_CLI_HOME: scratch };
    judge('no home, a dumb terminal', run(['bash', '-c', check], { env: bare }), { codes: [0], says: 'sound' });
}

// What is no file is told by its name, and waited for by nobody.
async function noFiles() {
    const server = createServer();
    await new Promise(resolve => server.listen(join(content, 'guidance/socket.md'), resolve));
    judge('a socket', run(build()), { codes: [1], says: 'socket.md' });
    await new Promise(resolve => server.close(resolve));
    rmSync(join(content, 'guidance/socket.md'), { force: true });
    linkSync(charter, join(scratch, 'linked.md'));
    const linked = run(build(join(scratch, 'place/linked')));
    rmSync(join(scratch, 'place/linked'), { recursive: true, force: true });
    judge('a file with two names', linked, { codes: [0] });
    const deep = join(content, ...Array.from({ length: 5 }, (_, i) => `${'long'.repeat(20)}${i}`));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'page.md'), '# A page\n');
    judge('a path of 400 characters', run(build()), { codes: [1], says: 'page.md' });
    rmSync(join(content, `${'long'.repeat(20)}0`), { recursive: true });
}

/** A preview of which the system watches no file goes on by looking, and says so. */
async function unwatched() {
    const serve = [...command, 'serve', '--content', content, '--port', '0', '--no-search', '--no-cache', '--today', '2026-02-01'];
    // -D has the program itself be the process that is stopped, not strace.
    const tracing = ['-D', '-f', '-o', '/dev/null', '-e', 'trace=inotify_add_watch', '-e', 'inject=inotify_add_watch:error=ENOSPC'];
    const child = spawn('strace', [...tracing, ...serve], { env, cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', data => said += data);
    child.stderr.on('data', data => said += data);
    const shown = await until(() => /http:\/\/\S+/.exec(said)?.[0]);
    writeFileSync(join(content, 'guidance/edited.md'), '# Seen without a watch\n\nWords.\n');
    const seen = shown && await until(async () => (await (await fetch(`${shown}guidance/edited/`)).text()).includes('Seen without a watch'));
    child.kill('SIGTERM');
    await new Promise(resolve => child.on('close', resolve));
    trials++;
    if (!seen || !said.includes('max_user_watches'))
        wrong.push(`a preview that watches nothing: ${seen ? 'says nothing of it' : 'shows no edit'}: ${said}`);
}

async function until(found) {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
        const what = await found();
        if (what)
            return what;
        await new Promise(resolve => setTimeout(resolve, 100));
    }

    return null;
}

// Each in its place, neither of the other's files.
async function atOnce() {
    const places = ['one', 'other'].map(name => join(scratch, name));
    const ended = await Promise.all(places.map(place => new Promise(resolve => {
        const [program, ...args] = build(place);
        spawn(program, args, { env, cwd: scratch, stdio: 'ignore' }).on('close', resolve);
    })));
    trials++;
    if (ended.some(code => code !== 0) || treeHash(places[0]) !== treeHash(places[1]))
        wrong.push(`two builds at once into two places: ${ended.join(', ')}`);
}

try {
    cpSync('content', content, { recursive: true });
    mkdirSync(join(scratch, 'place'));
    const first = run(build());
    if (first.status !== 0)
        throw new Error(`nothing could be published at first: ${first.stderr}`);
    standing = treeHash(site);
    await stopped();
    failed();
    starved();
    unasked();
    unheard();
    await noFiles();
    await atOnce();
    await unwatched();
    // The control: a build that nothing is done to is published, so the hash above would have told of it.
    edit();
    if (run(build()).status !== 0 || treeHash(site) === standing)
        wrong.push('the last build, which nothing was done to, published nothing');
} finally {
    rmSync(scratch, { recursive: true, force: true });
}
console.log(`${trials} endings`);
wrong.forEach(line => console.error(line));
process.exitCode = wrong.length > 0 ? 1 : 0;
