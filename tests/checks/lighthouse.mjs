// Lighthouse's scores for one page of each kind, with its mobile preset. Fails where one is under 100.
// Usage: node tests/checks/lighthouse.mjs [FOLDER], the folder `site` when left out. Needs `npm ci` in this folder and Chromium or Chrome.
// Performance is measured, so other work on the machine makes it worse; run it on a quiet one.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveSite } from './site-server.mjs';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../site', import.meta.url)));
const programs = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const { server, address } = await serveSite(folder);
// Where none of these is there, chrome-launcher looks for itself.
const browser = await launch({ chromePath: programs.find(existsSync), chromeFlags: flags });
const wanting = [];
console.log(['page'.padEnd(48), ...categories].join('  '));
for (const page of await pagesToTry('')) {
  const { lhr } = await lighthouse(address + page, { port: browser.port, onlyCategories: categories, logLevel: 'error' });
  const scores = categories.map(name => Math.round((lhr.categories[name].score ?? 0) * 100));
  console.log([`/${page}`.padEnd(48), ...scores.map((score, i) => String(score).padStart(categories[i].length))].join('  '));
  const why = reasons(lhr, await keepsAway(page));
  if (scores.some(score => score < 100) && why.length > 0) wanting.push({ page, why });
}
browser.kill();
server.close();
for (const { page, why } of wanting) console.log(`\n/${page}\n${why.map(line => `    ${line}`).join('\n')}`);
process.exitCode = wanting.length === 0 ? 0 : 1;

// Whether the page asks search engines not to list it; that costs it points, and is meant.
async function keepsAway(page) {
  return (await readFile(join(folder, page, 'index.html'), 'utf8')).includes('<meta name="robots" content="noindex">');
}

// What takes points away. A page of 100 can have such audits too: Lighthouse rounds.
function reasons(lhr, isKeptAway) {
  const unknown = categories.filter(name => lhr.categories[name].score === null).map(name => `${name}: could not be measured`);
  const few = categories.filter(name => lhr.categories[name].score < 1);
  const counted = few.flatMap(name => lhr.categories[name].auditRefs).filter(ref => ref.weight > 0).map(ref => lhr.audits[ref.id]);
  const lost = counted.filter(audit => audit.score !== null && audit.score < 1 && !(isKeptAway && audit.id === 'is-crawlable'));
  return [...unknown, ...lost.map(audit => `${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`)];
}

// Every page that has pages below it; and of those below, the longest where they are many of a kind, else each, as below the root.
async function pagesToTry(path) {
  const below = [];
  for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
    if (entry.isDirectory()) below.push(`${path}${entry.name}/`);
  }
  const branches = [];
  const leaves = [];
  for (const each of below.sort()) {
    const inner = await pagesToTry(each);
    if (inner.length > 1) branches.push(...inner);
    else if (inner.length === 1) leaves.push({ page: inner[0], size: (await stat(join(folder, inner[0], 'index.html'))).size });
  }
  leaves.sort((one, other) => other.size - one.size);
  const chosen = path !== '' && leaves.length > 3 ? leaves.slice(0, 1) : leaves;
  const own = existsSync(join(folder, path, 'index.html')) ? [path] : [];
  return [...own, ...chosen.map(leaf => leaf.page), ...branches];
}
