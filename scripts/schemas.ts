/** `npm run schemas`: writes what editor programs help with, from the schemas: completion, explanations, snippets. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas, jsonText, schemasFolder } from './guide/editor-schemas.ts';
import { snippets, snippetsFile } from './guide/snippets.ts';

const schemas = editorSchemas();
await rm(schemasFolder, { recursive: true, force: true });
await mkdir(schemasFolder, { recursive: true });
for (const { name, schema } of schemas) {
  await writeFile(path.join(schemasFolder, name), jsonText(schema));
}
await writeFile(snippetsFile, jsonText(snippets()));
process.stdout.write(`Đã ghi ${schemas.length} tệp vào ${schemasFolder}, và ${snippetsFile}.\n`);
