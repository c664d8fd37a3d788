// Writes what the program is made of as CycloneDX 1.6, on standard output: every package of the lock files of the program
// itself, and of the indexer of search. The same lock files give the same bytes: there is no day and no chance in it.
// Usage: node generator/supply/bill-of-materials.mjs > cophandbook.cdx.json
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = async path => JSON.parse(await readFile(join(root, path), 'utf8'));

/** The lock files of what is given to others; those of tests and checkers stay here. */
export const nugetLocks = ['generator/CopHandbook.Cli', 'generator/CopHandbook.Engine', 'generator/CopHandbook.Model', 'themes/handbook'].map(folder => `${folder}/packages.lock.json`);
export const npmLocks = ['themes/handbook/search/package-lock.json'];

const components = new Map();
const add = (purl, component) => components.set(purl, { 'bom-ref': purl, ...component, purl });

for (const path of nugetLocks) {
  for (const packages of Object.values((await read(path)).dependencies)) {
    for (const [name, one] of Object.entries(packages).filter(([, one]) => one.type !== 'Project')) {
      add(`pkg:nuget/${name}@${one.resolved}`, {
        type: 'library', name, version: one.resolved, hashes: [{ alg: 'SHA-512', content: Buffer.from(one.contentHash, 'base64').toString('hex') }],
      });
    }
  }
}

for (const path of npmLocks) {
  for (const [place, one] of Object.entries((await read(path)).packages).filter(([place]) => place !== '')) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const [, hash] = one.integrity.split('sha512-');
    add(`pkg:npm/${name.replace('@', '%40')}@${one.version}`, {
      type: 'library', name, version: one.version, scope: one.optional ? 'optional' : 'required',
      ...(one.license ? { licenses: [{ license: { id: one.license } }] } : {}),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    });
  }
}

const sorted = [...components.keys()].sort().map(purl => components.get(purl));
const properties = await readFile(join(root, 'Directory.Build.props'), 'utf8');
const version = /<Version>(.*)<\/Version>/.exec(properties)[1];
const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
// A number of version 8: made of what it numbers.
const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${serial}`,
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'cophandbook', name: 'cophandbook', version, licenses: [{ license: { id: 'MIT' } }] } },
  components: sorted,
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
