import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindPlaces, kinds } from '../../src/entries/kinds.ts';
import { splitFrontmatter } from '../../src/schema/index.ts';
import { editorSchemas, jsonText, schemasFolder, yamlSchemas } from './editor-schemas.ts';
import { snippetBody, snippets, snippetsFile } from './snippets.ts';

const schemas = editorSchemas();
const read = (file: string) => readFileSync(file, 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file));
const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));
const faultsOf = (name: string, value: unknown) => {
  const validate = validators.get(`${name}.json`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(value) ? [] : (validate.errors ?? []);
};
const frontmatterOf = (file: string): object =>
  parse(splitFrontmatter(read(file))?.yaml ?? '') as object;

test('the committed schemas are what the command writes (else: npm run schemas)', () => {
  expect(readdirSync(schemasFolder).sort()).toEqual(schemas.map(({ name }) => name).sort());
  for (const { name, schema } of schemas) {
    expect(read(path.join(schemasFolder, name)), name).toBe(jsonText(schema));
  }
});

test('the committed snippets are what the command writes (else: npm run schemas)', () => {
  expect(read(snippetsFile)).toBe(jsonText(snippets()));
});

test('the settings give each YAML file its schema', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(yamlSchemas(schemas));
});

test.each(kinds)('every %s of the library passes the schema of its kind', (kind) => {
  const files = filesIn(`content/${kindPlaces[kind].folder}`, '.mdx');
  expect(files.length).toBeGreaterThan(0);
  const faults = files.flatMap((file) =>
    faultsOf(kind, frontmatterOf(file)).map((fault) => ({ file, ...fault })),
  );
  expect(faults).toEqual([]);
});

test('every list of the vocabulary and every group of answers passes its schema', () => {
  const answers = filesIn('content/answers', '.yaml').map((file) => ['answers', file] as const);
  const lists = filesIn('content/vocabulary', '.yaml').map(
    (file) => [path.basename(file, '.yaml'), file] as const,
  );
  for (const [name, file] of [...answers, ...lists, ['news', 'content/news.yaml'] as const]) {
    expect(faultsOf(name, parse(read(file))), file).toEqual([]);
  }
});

test('a field of a wrong name and a missing one are faults', () => {
  const [file = ''] = filesIn('content/models', '.mdx');
  const wrong: object = { ...frontmatterOf(file), name: undefined, tenn: 'Tổ tự quản' };
  const faults = faultsOf('model', JSON.parse(JSON.stringify(wrong)));
  expect(faults.map(({ keyword }) => keyword).sort()).toEqual(['additionalProperties', 'required']);
});

test('fields carry their Vietnamese descriptions', () => {
  const { schema } = schemas.find(({ name }) => name === 'document.json') ?? {};
  expect(schema).toHaveProperty('properties.issuedOn.description', expect.stringContaining('ngày'));
});

test('a snippet stops at each gap, keeps remarks, and takes no sign of a value for its own', () => {
  const template = '---\n# tên {a} $b\nname:\nyears:\n  from:\nitems:\n  -\nprice: 5 $}\n---\n';
  expect(snippetBody(template)).toEqual([
    '---',
    '# tên {a\\} \\$b',
    'name: $1',
    'years:',
    '  from: $2',
    'items:',
    '  - $3',
    `price: $${'{4:5 \\$\\}}'}`,
    '---',
  ]);
});
