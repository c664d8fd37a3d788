// Has MDN's HTTP Observatory look at a site, which is served by https with what its _headers file says; and once more
// without the Content-Security-Policy, which must be seen.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerer } from '../site-server.mjs';

const [folder, scratch] = process.argv.slice(2);
const least = 130;

// It asks for lists that its own installation fetches. Without them no host counts as known to browsers: the stricter reading.
const conf = fileURLToPath(new URL('node_modules/@mdn/mdn-http-observatory/conf/', import.meta.url));
await mkdir(conf, { recursive: true });
await writeFile(join(conf, 'hsts-preload.json'), '{}');
const { scan } = await import('@mdn/mdn-http-observatory');

const found = await look(header => header !== undefined);
for (const [name, test] of Object.entries(found.tests)) console.log(`${name.padEnd(32)} ${String(test.scoreModifier).padStart(4)}  ${test.result}`);
console.log(`${found.scan.grade}, ${found.scan.score} points`);
const bare = await look(header => header !== 'Content-Security-Policy');
console.log(`without the policy: ${bare.scan.grade}, ${bare.scan.score} points`);
process.exitCode = found.scan.grade === 'A+' && found.scan.score >= least && bare.scan.score < least ? 0 : 1;

async function look(sends) {
  const answer = await answerer(folder, sends);
  const options = { key: await readFile(join(scratch, 'key.pem')), cert: await readFile(join(scratch, 'certificate.pem')) };
  const server = createServer(options, answer);
  await new Promise(started => server.listen(0, 'localhost', started));
  const result = await scan(`localhost:${server.address().port}`);
  server.closeAllConnections();
  server.close();
  return result;
}
