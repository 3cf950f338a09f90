import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({ a: z.number(), b: z.array(z.string()).optional() });

test.each([
  // without fault
  'a: 1\nb:\n  - x\n',
  // a wrong value, an unknown field
  'a: x\nc: 1\n',
  // no YAML
  'a: "1\n',
  // nothing at all
  '',
])('%j is read as by the reader that knows places', (source) => {
  const [read, parsed] = [readYaml, parseYaml].map((reader) => reader(source, schema, 'a.yaml', 4));
  expect(read?.data).toEqual(parsed?.data);
  expect(read?.problems).toEqual(parsed?.problems);
  expect(read?.locate(['b', 0])).toEqual(parsed?.locate(['b', 0]));
});
