// Holds a bill of materials to the lock files, read in another way, and to the schema of CycloneDX. Needs Node and `npm ci` in this folder.
// Usage: node tests/checks/bill-of-materials.mjs FILE
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(process.argv[2], 'utf8');
const listed = JSON.parse(text).components.map(one => `${one.name} ${one.version} ${one.hashes[0].content}`).sort();
const hex = hash => Buffer.from(hash, 'base64').toString('hex');

// By their lines, which are regular, and not by their trees.
const nuget = ['generator/CopHandbook.Cli', 'generator/CopHandbook.Engine', 'generator/CopHandbook.Model', 'themes/handbook'].flatMap(folder =>
  [...readFileSync(`${root}${folder}/packages.lock.json`, 'utf8').matchAll(/"([\w.]+)": \{[^{}]*"resolved": "([^"]+)",\s+"contentHash": "([^"]+)"/g)]);
const npm = [...readFileSync(`${root}themes/handbook/search/package-lock.json`, 'utf8').matchAll(/"node_modules\/([^"]+)": \{\s+"version": "([^"]+)",\s+"integrity": "sha512-([^"]+)"/g)];
const locked = [...new Set([...nuget, ...npm].map(([, name, version, hash]) => `${name} ${version} ${hex(hash)}`))].sort();

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const faults = await validator.validate(text);
// The control: a bill that is none.
const planted = await validator.validate(text.replace('"type": "library"', '"type": "book"'));
if (faults !== null) console.log(JSON.stringify(faults));
if (planted === null) console.log('a bill with a type that there is not passes');
for (const one of locked.filter(one => !listed.includes(one))) console.log(`not in the bill: ${one}`);
for (const one of listed.filter(one => !locked.includes(one))) console.log(`not in the lock files: ${one}`);
console.log(`${listed.length} packages in the bill, ${locked.length} in the lock files`);
process.exitCode = faults === null && planted !== null && listed.length > 20 && listed.join() === locked.join() ? 0 : 1;
