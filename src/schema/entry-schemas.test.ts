import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import * as schemas from './index.ts';

interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
}

/** Paths of the fields without a description, at any depth. */
function undescribed(schema: z.core.$ZodType, at: string): string[] {
  const { shape, innerType, element, options } = schema._zod.def as Definition;
  const inner = [innerType, element, ...(options ?? [])].filter((found) => found !== undefined);
  return [
    ...inner.flatMap((found) => undescribed(found, at)),
    ...Object.entries(shape ?? {}).flatMap(([name, field]) => [
      ...((field as z.ZodType).description ? [] : [`${at}.${name}`]),
      ...undescribed(field, `${at}.${name}`),
    ]),
  ];
}

const entrySchemas = Object.entries(schemas).filter(([name]) => name.endsWith('Schema')) as [
  string,
  z.core.$ZodType,
][];

test('finds the schemas of every kind of entry', () => {
  const names = entrySchemas.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['documentSchema', 'modelSchema', 'reportSchema', 'sessionSchema']),
  );
});

test.each(entrySchemas)('every field of %s says in Vietnamese what it holds', (name, schema) => {
  expect(undescribed(schema, name)).toEqual([]);
});

/** Fields of `strictObject({…})` calls, and of objects spread into them, that have no JSDoc line. */
function withoutJsDoc(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isShape =
      ts.isObjectLiteralExpression(node) &&
      (/strictObject\($/.test(text.slice(0, node.getStart())) ||
        ts.isVariableDeclaration(node.parent)) &&
      node.properties.some((property) => /\.describe\(/.test(property.getText()));
    if (isShape) {
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) continue;
        if (ts.getJSDocCommentsAndTags(property).length === 0) {
          found.push(`${file}: ${property.name?.getText()}`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

test('notices a field without a JSDoc line', () => {
  const text = "z.strictObject({\n/** A. */\na: id().describe('a'),\nb: id().describe('b') })";
  expect(withoutJsDoc('x.ts', text)).toEqual(['x.ts: b']);
});

test.each(files)('every field in %s has its JSDoc line', (file) => {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  expect(withoutJsDoc(file, text)).toEqual([]);
});
