// The files for pull requests: the workflows of GitHub Actions are valid by its schema, actions are pinned, nothing of a
// fork can write; the file of GitLab CI is whole. Usage: node tests/checks/pipelines.mjs. Needs `npm ci` in this folder.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { parseDocument } from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const problems = [];
let held = 0;
function hold(what, is, detail = '') {
  held += 1;
  if (!is) problems.push(`${what} ${detail}`.trim());
}

function read(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const document = parseDocument(text, { uniqueKeys: true });
  hold(`${file}: YAML`, document.errors.length + document.warnings.length === 0, [...document.errors, ...document.warnings].join('; '));
  return { text, value: document.toJS() };
}

// Scripts that a command names are there.
function holdScripts(file, command) {
  for (const [script] of command.matchAll(/[\w./-]+\.sh\b/g)) hold(`${file}: ${script} is there`, existsSync(path.join(root, script)));
}

const mayWrite = {
  'handbook.yml': { check: [], 'code-scanning': ['security-events'] },
  'handbook-comment.yml': { comment: ['pull-requests'] },
  'nightly.yml': { fuzz: [], native: [], whole: [] },
};
const folder = '.github/workflows';
const names = readdirSync(path.join(root, folder)).sort();
hold('the workflows are those that are known here', names.join() === Object.keys(mayWrite).sort().join(), names.join());
for (const name of names) {
  const file = `${folder}/${name}`;
  const { text, value } = read(file);
  const { errors } = validateWorkflow(text);
  hold(`${file}: valid`, errors.length === 0, JSON.stringify(errors));
  hold(`${file}: not pull_request_target`, !Object.keys(value.on).includes('pull_request_target'));
  hold(`${file}: no permission for all jobs`, JSON.stringify(value.permissions) === '{}');
  hold(`${file}: no secret`, !text.includes('secrets.'));
  for (const line of text.split('\n').filter((one) => one.includes('uses:'))) {
    hold(`${file}: pinned:${line}`, /uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
  }
  for (const [id, job] of Object.entries(value.jobs)) {
    const writes = Object.entries(job.permissions ?? { all: 'write' }).filter(([, level]) => level !== 'read').map(([scope]) => scope);
    hold(`${file}: ${id} may write`, writes.join() === (mayWrite[name]?.[id] ?? ['?']).join(), writes.join());
    hold(`${file}: ${id} ends`, job['timeout-minutes'] > 0);
    for (const step of job.steps) {
      hold(`${file}: ${id}: no expression in a command`, !(step.run ?? '').includes('${{'), step.run);
      holdScripts(file, step.run ?? '');
      if (!step.uses?.startsWith('actions/checkout@')) continue;
      hold(`${file}: ${id}: the whole history`, step.with?.['fetch-depth'] === 0);
      hold(`${file}: ${id}: no token is left in the clone`, step.with?.['persist-credentials'] === false);
      hold(`${file}: ${id}: what the event checks out`, step.with?.ref === undefined && step.with?.repository === undefined);
    }
  }
  const runs = Object.values(value.jobs).filter((job) => job.permissions && Object.values(job.permissions).includes('write'));
  // What may write runs code of the repository only where the event is of the default branch.
  if (!Object.keys(value.on).includes('workflow_run')) hold(`${file}: no command in a job that may write`, runs.every((job) => job.steps.every((step) => !step.run)));
}

// A workflow that waits for another is named by its name.
const awaited = read(`${folder}/handbook-comment.yml`).value.on.workflow_run.workflows;
hold('the comment waits for the check', awaited.join() === read(`${folder}/handbook.yml`).value.name);

const file = '.gitlab-ci.yml';
const gitlab = read(file).value;
const jobs = Object.entries(gitlab).filter(([name]) => !['workflow', 'stages', 'variables'].includes(name));
hold(`${file}: the whole history`, gitlab.variables.GIT_DEPTH === '0');
hold(`${file}: it is for merge requests`, gitlab.workflow.rules.some((rule) => rule.if?.includes('merge_request_event')));
for (const [name, job] of jobs) {
  hold(`${file}: ${name}: a stage that is there`, gitlab.stages.includes(job.stage));
  hold(`${file}: ${name}: an image with a version`, /:[0-9]/.test(job.image), job.image);
  hold(`${file}: ${name}: commands`, job.script.length > 0 && job.script.every((line) => typeof line === 'string'));
  for (const need of job.needs ?? []) hold(`${file}: ${name}: needs a job`, Object.hasOwn(gitlab, need.job));
  for (const line of job.script) holdScripts(file, line);
}
hold(`${file}: findings beside the lines`, jobs.some(([, job]) => job.artifacts?.reports?.codequality && job.script.join().includes(job.artifacts.reports.codequality)));

for (const problem of problems) console.error(problem);
console.log(`pull requests: ${names.length} workflows of GitHub and ${jobs.length} jobs of GitLab, ${held} things held, ${problems.length} do not`);
process.exitCode = problems.length === 0 ? 0 : 1;
