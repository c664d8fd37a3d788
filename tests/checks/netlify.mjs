// What Netlify is told, read by its own parsers: netlify.toml, and _headers and _redirects of a built site.
// Usage: node tests/checks/netlify.mjs SITE handbook|preview, as tests/checks/netlify calls it. Needs `npm ci` in this folder.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { resolveConfig } from '@netlify/config';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [site, kind] = process.argv.slice(2);
const isPreview = kind === 'preview';
const problems = [];
let compared = 0;
function same(what, is, should) {
  compared += 1;
  if (JSON.stringify(is) !== JSON.stringify(should)) problems.push(`${what}: ${JSON.stringify(is)} and not ${JSON.stringify(should)}`);
}
const inSite = (address) => existsSync(path.join(site, address.endsWith('/') ? `${address}index.html` : address));

// Asked without an account, so that nothing is looked up at Netlify.
const { config } = await resolveConfig({
  config: path.join(root, 'netlify.toml'), repositoryRoot: root, cwd: root, context: isPreview ? 'deploy-preview' : 'production', branch: 'main', mode: 'cli', offline: true,
});
same('netlify.toml: build.command', config.build.command, 'bash generator/netlify/build.sh');
same('netlify.toml: build.publish', config.build.publish, path.join(root, 'site'));
same('netlify.toml: build.processing', config.build.processing.skip_processing, true);
same('netlify.toml: functions directory', config.functionsDirectory, path.join(root, 'generator/netlify/functions'));
same('netlify.toml: the nightly build', config.functions.rebuild?.schedule, '@daily');
for (const named of [config.build.command.split(' ')[1], 'generator/netlify/functions/rebuild.mjs']) {
  same(`netlify.toml: ${named} is there`, existsSync(path.join(root, named)), true);
}

// A later rule adds to an earlier one; the same header twice would be sent as one, its values side by side.
const { headers, errors: headerErrors } = await parseAllHeaders({ headersFiles: [path.join(site, '_headers')], configHeaders: [], minimal: true });
same('_headers: errors', headerErrors.map(String), []);
const [all, calendars, texts] = ['/*', '/*.ics', '/*.md'].map((path) => {
  same(`_headers: rules for ${path}`, headers.filter((one) => one.for === path).length, 1);
  return headers.find((one) => one.for === path)?.values ?? {};
});
const policy = all['Content-Security-Policy'] ?? '';
same('_headers: the policy is one header', policy.split(',').length, 1);
same('_headers: the policy is whole', readFileSync(path.join(site, '_headers'), 'utf8').includes(`\n  Content-Security-Policy: ${policy}\n`), true);
const directives = new Map(policy.split(';').map((one) => one.trim().split(' ')).map(([name, ...values]) => [name, values.join(' ')]));
same('_headers: default-src', directives.get('default-src'), "'none'");
same('_headers: frame-ancestors', directives.get('frame-ancestors')?.startsWith("'self'"), true);
same('_headers: script-src', directives.get('script-src')?.split(' ').filter((one) => !["'self'", "'wasm-unsafe-eval'"].includes(one)), []);
same('_headers: nosniff', all['X-Content-Type-Options'], 'nosniff');
same('_headers: calendars', calendars, { 'Content-Type': 'text/calendar; charset=utf-8' });
same('_headers: texts', texts['Content-Type'], 'text/markdown; charset=utf-8');
same('_headers: pages for search engines', all['X-Robots-Tag'], isPreview ? 'noindex' : undefined);
same('_headers: texts for search engines', [all['X-Robots-Tag'], texts['X-Robots-Tag']].filter(Boolean), ['noindex']);

const lines = readFileSync(path.join(site, '_redirects'), 'utf8').split('\n').filter(Boolean);
const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [path.join(site, '_redirects')], configRedirects: [], minimal: true });
same('_redirects: errors', errors.map(String), []);
same('_redirects: one for each line', redirects.length, lines.length);
for (const [i, one] of redirects.entries()) {
  const what = `_redirects: ${lines[i]}`;
  same(`${what}: from and to`, [one.from ?? one.path, one.to], lines[i].split(' ').slice(0, 2));
  same(`${what}: for good, and before the page that stands there`, [one.status, one.force], [301, true]);
  same(`${what}: asks for nothing more`, [one.query, one.conditions, one.headers].filter((more) => more && Object.keys(more).length > 0), []);
  same(`${what}: leads to a page`, inSite(one.to), true);
  same(`${what}: other hosts have a page there`, inSite(one.from ?? one.path), true);
}
const { communities } = JSON.parse(readFileSync(path.join(site, 'api/v1/communities.json'), 'utf8'));
for (const { id } of communities) {
  same(`_redirects: the short address of ${id}`, redirects.find((one) => (one.from ?? one.path) === `/c/${id}/`)?.to, `/communities/${id}/`);
}
same('the list of what a preview changes', inSite('/preview/'), isPreview);

for (const problem of problems.slice(0, 20)) console.error(problem);
console.log(`Netlify's parsers: ${headers.length} rules of headers, ${redirects.length} redirects, ${compared} values compared, ${problems.length} differ`);
process.exitCode = problems.length === 0 && redirects.length > 0 ? 0 : 1;
