// What other sites are told of a community, read by two parsers of their kind: open-graph-scraper, and unfurl, which follows
// oEmbed too. Builds the shipped content for an address on this machine and serves it there.
// Usage: node tests/checks/sharing.mjs COMMAND..., how to call cophandbook. Needs `npm ci` in this folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { serveSite } from './site-server.mjs';

const command = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'cophandbook-sharing-'));
const site = join(scratch, 'site');
const content = fileURLToPath(new URL('../../content', import.meta.url));

// The address is a part of the pages, so the port must be known before they are made.
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const problems = [];
let compared = 0;
function same(what, is, should) {
  compared += 1;
  if (is !== should) problems.push(`${what}: ${JSON.stringify(is)} and not ${JSON.stringify(should)}`);
}

const port = await freePort();
const root = `http://localhost:${port}/`;
execFileSync(command[0], [...command.slice(1), 'build', '--content', content, '--output', site, '--base-url', root, '--today', '2026-02-01', '--no-search']);
const { server } = await serveSite(site, port);
try {
  const address = `${root}communities/aws/`;
  const summary = 'A monthly lunch-time group for people who use AWS native services.';
  // It asks no address of this machine, so it is handed what stands there.
  const { result } = await openGraph({ html: await (await fetch(address)).text() });
  same('og:title', result.ogTitle, 'AWS');
  same('og:description', result.ogDescription, summary);
  same('og:url', result.ogUrl, address);
  same('og:site_name', result.ogSiteName, 'Communities of practice handbook');
  same('og:type', result.ogType, 'article');
  const image = `${root}assets/social/communities/aws.png`;
  const alternative = 'AWS · Community of practice · Communities of practice handbook';
  const { url, type, width, height, alt } = result.ogImage?.[0] ?? {};
  same('og:image', [url, type, width, height, alt].join(' '), [image, 'image/png', 1200, 630, alternative].join(' '));
  same('twitter:card', result.twitterCard, 'summary_large_image');

  const told = await unfurl(address);
  same('open graph title', told.open_graph?.title, 'AWS');
  same('open graph image', told.open_graph?.images?.[0]?.url, image);
  same('open graph image width', told.open_graph?.images?.[0]?.width, 1200);
  same('card of Twitter', told.twitter_card?.card, 'summary_large_image');
  same('description', told.description, summary);
  same('canonical address', told.canonical_url, address);
  same('oEmbed type', told.oEmbed?.type, 'rich');
  same('oEmbed title', told.oEmbed?.title, 'AWS');
  same('oEmbed width', told.oEmbed?.width, 600);
  same('oEmbed frame', /src="([^"]*)"/.exec(told.oEmbed?.html ?? '')?.[1], `${address}embed/`);
  const drawn = await fetch(image);
  const png = Buffer.from(await drawn.arrayBuffer());
  // A PNG says its width and its height in its first block.
  same('type of the image', drawn.headers.get('content-type'), 'image/png');
  same('width of the image', png.readUInt32BE(16), 1200);
  same('height of the image', png.readUInt32BE(20), 630);
  for (const icon of ['favicon.ico', 'apple-touch-icon.png']) same(`answer of ${icon}`, (await fetch(root + icon)).status, 200);
  const card = await fetch(`${address}embed/`);
  same('answer of the card', card.status, 200);
} finally {
  server.close();
  rmSync(scratch, { recursive: true });
}
for (const problem of problems) console.error(problem);
console.log(`open-graph-scraper and unfurl: ${compared} values compared, ${problems.length} differ`);
process.exitCode = problems.length === 0 ? 0 : 1;
