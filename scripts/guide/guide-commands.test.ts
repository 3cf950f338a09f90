import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guideFile } from '../../src/schema/index.ts';

const guide = readFileSync(guideFile, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of the guide: the lines of its blocks for the terminal, and what stands in code within a line. */
const blocks = [...guide.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
const inline = [...guide.matchAll(/`(npm [^`]+)`/g)].map(([, command = '']) => command);
const commands = [...new Set([...blocks, ...inline])];

/** The text of a command's file and of all that it imports from `scripts`, where its options are read. */
function sourceOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, name = '']) =>
    path.join(path.dirname(file), name),
  );
  return (
    text +
    imports
      .filter((one) => one.startsWith('scripts'))
      .map((one) => sourceOf(one, seen))
      .join('')
  );
}

test('the guide has commands in blocks and in lines', () => {
  expect(blocks.length).toBeGreaterThan(0);
  expect(inline.length).toBeGreaterThan(0);
});

test.each(commands)('%s can be typed as it stands', (command) => {
  const [, name = ''] = /^npm (?:run )?([\w:-]+)/.exec(command) ?? [];
  if (name === 'install') return;
  const file = /^node (\S+)/.exec(scripts[name] ?? '')?.[1];
  expect(Object.keys(scripts)).toContain(name);
  const options = [...command.matchAll(/ --(\w[\w-]*)/g)].map(([, option = '']) => option);
  if (options.length === 0) return;
  // npm keeps for itself what does not stand behind two hyphens.
  expect(command).toMatch(/^npm (?:run )?\S+ -- /);
  const source = sourceOf(file ?? '');
  const unknown = options.filter(
    (option) => !new RegExp(`['"]?(?:--)?${option}['"]?\\s*[:,\\])]|--${option}\\b`).test(source),
  );
  expect(unknown).toEqual([]);
});

test('every file and folder that the guide names is there', () => {
  const named = [...guide.matchAll(/`((?:content|scripts|src|public|\.vscode)\/[\w./-]*)`/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  // Written when the first address moves, and when the guide is walked.
  const example = 'content/documents/decrees/29-1998-nd-cp-1998.mdx';
  const later = new Set(['content/redirects.yaml', example]);
  expect([...new Set(named)].filter((name) => !later.has(name) && !existsSync(name))).toEqual([]);
});

test('every document that an example of the guide names is held', () => {
  const held = new Set(
    readdirSync('content', { recursive: true, encoding: 'utf8' }).map((file) =>
      path.basename(file, '.mdx'),
    ),
  );
  const cited = [...guide.matchAll(/^\s+- document: ([a-z0-9-]+)$/gm)].map(([, id = '']) => id);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((id) => !held.has(id))).toEqual([]);
});
