/**
 * Writes src/generated/<service>.ts from every committed contract ../contracts/rest/<service>.yaml.
 * The portal compiles against these types, so a change of a contract that breaks it fails the build.
 */
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const contracts = join(import.meta.dirname, '../../contracts/rest');
const generated = join(import.meta.dirname, '../src/generated');

const documents = (await readdir(contracts)).filter((name) => name.endsWith('.yaml'));
await mkdir(generated, { recursive: true });
for (const document of documents) {
  const types = await openapiTypescript(pathToFileURL(join(contracts, document)));
  const text = `// Generated from contracts/rest/${document}; do not edit.\n${astToString(types)}`;
  const target = join(generated, `${basename(document, '.yaml')}.ts`);
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current !== text) {
    await writeFile(target, text);
  }
  // As old as its contract, so that a build tool that compares times sees nothing new.
  const { mtime } = await stat(join(contracts, document));
  await utimes(target, mtime, mtime);
}
console.log(`types of ${documents.length} contracts`);
