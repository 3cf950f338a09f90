import { spawnSync } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { directive, wordFile, words } from '../../src/review/office/testing/files.ts';
import { guideFile } from '../../src/schema/index.ts';
import { contentLabelsFile } from '../citing/labels/labels.ts';

let root: string;
let guide: string;

beforeAll(async () => {
  guide = await readFile(guideFile, 'utf8');
  root = await mkdtemp(path.join(tmpdir(), 'huong-dan-'));
  // What commands write lies in these; the rest is only read.
  for (const name of ['content', 'scripts', 'package.json', guideFile])
    await cp(name, path.join(root, name), { recursive: true });
  await keepWhatIsNeeded();
  for (const name of ['src', 'node_modules'])
    await symlink(path.resolve(name), path.join(root, name), 'junction');
  await Promise.all(Object.entries(given).map(([name, bytes]) => writeFile(at(name), bytes)));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The documents that one ends: their own files do not say so. */
const ends = (text: string): string[] =>
  [...text.matchAll(/kind: (?:thay-the|bai-bo)\s+target: ([\w-]+)/g)].map(([, id = '']) => id);

/** Leaves the lists, the entries that the guide's examples name, and what these name in turn: the rest would only be checked anew. */
async function keepWhatIsNeeded(): Promise<void> {
  const files = await readdir(at('content'), { recursive: true, encoding: 'utf8' });
  const entries = new Map(
    files
      .filter((file) => /^(?:documents|reports)\/.*\.mdx$/.test(file))
      .map((file) => [path.basename(file, '.mdx'), at(`content/${file}`)]),
  );
  const lists = files.filter((file) => file.startsWith('vocabulary/') && file.endsWith('.yaml'));
  const examples = blocksOf(guide).flatMap(({ language, text }) => (language === 'sh' ? text : []));
  let texts = [
    ...examples,
    ...(await Promise.all(lists.map((file) => readFile(at(`content/${file}`), 'utf8')))),
  ];
  const whole = new Map(
    await Promise.all(
      [...entries].map(async ([id, file]) => [id, await readFile(file, 'utf8')] as const),
    ),
  );
  const kept = new Set<string>();
  while (texts.length > 0) {
    const named = new Set(texts.flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []));
    const fresh = [...whole].filter(
      ([id, text]) => !kept.has(id) && (named.has(id) || ends(text).some((one) => kept.has(one))),
    );
    for (const [id] of fresh) kept.add(id);
    texts = fresh.map(([, text]) => text);
  }
  for (const [id, file] of entries) if (!kept.has(id)) await rm(file);
  for (const name of ['models', 'sessions', 'answers', 'news.yaml', 'addresses.txt'])
    await rm(at(`content/${name}`), { recursive: true, force: true });
  const ledger = await readFile(at('content/ledger.yaml'), 'utf8');
  const lines = ledger.split('\n').filter((line) => {
    const key = /^\w+\/([\w-]+):/.exec(line)?.[1];
    return key === undefined || (kept.has(key) && !line.startsWith('model/'));
  });
  await writeFile(at('content/ledger.yaml'), lines.join('\n'));
  // Hands answered them for the whole library: of fewer documents other citations are certain.
  await writeFile(at(contentLabelsFile), '');
}

const at = (file: string) => path.join(root, file);

const cells = (row: readonly string[]) =>
  row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
const register = [
  ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
  [
    '23-NQ/TW',
    '16/6/2008',
    'về tiếp tục xây dựng và phát triển văn học, nghệ thuật trong thời kỳ mới',
  ],
];

/** The files that the guide speaks of and an office would have. */
const given: Readonly<Record<string, Uint8Array>> = {
  'chi-thi.docx': wordFile(
    directive(words('Thực hiện Nghị quyết số 23-NQ/TW, ngày 16/6/2008 của Bộ Chính trị.')),
  ),
  'bai-bao.html': strToU8(
    '<title>Đảng ủy xã đổi mới công tác dân vận trong năm qua</title><p>Đảng ủy xã làm nhiều việc.</p>',
  ),
  'so-van-ban.xlsx': zipSync({
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${register.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`,
    ),
  }),
};

/** The blocks of the guide in its order, less what they are set in by. */
function blocksOf(text: string): { language: string; text: string; before: string }[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ({ 1: indent = '', 2: language = '', 3: block = '', index }) => ({
      language,
      text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      before: text.slice(0, index),
    }),
  );
}

/** Runs a line as it stands. */
function run(line: string): string {
  const { status, stdout, stderr } = spawnSync(line, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    // Each command loads the same modules anew.
    env: { NODE_COMPILE_CACHE: at('.cache'), ...process.env },
  });
  expect([line, status, status === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
  return stdout;
}

async function entryFile(id: string): Promise<string> {
  const files = await readdir(at('content'), { recursive: true });
  const found = files.find((file) => path.basename(file) === `${id}.mdx`);
  if (found === undefined) throw new Error(`${id} is no entry: the guide needs another example`);
  return at(path.join('content', found));
}

/** What an editor writes into the gaps of a draft, by the field. */
const answers: Readonly<Record<string, unknown>> = {
  unit: 'Đảng ủy xã',
  unitType: 'xa-phuong',
  from: '2021',
  to: '2021',
  summary: 'Đảng ủy xã đổi mới công tác dân vận.',
  title: 'Một nguồn',
  publisher: 'Báo địa phương',
  url: 'https://bao.example/bai',
};

/** Fills the gaps that imported drafts leave to the editor. */
async function fillDrafts(): Promise<void> {
  const files = await readdir(at('content'), { recursive: true });
  let issuer = '';
  const fill = (value: unknown, key: string): unknown => {
    if (value === null) return answers[key] ?? issuer;
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([own, item]) => [own, fill(item, own)] as const),
    );
  };
  for (const file of files.filter((name) => name.endsWith('.mdx'))) {
    const text = await readFile(at(`content/${file}`), 'utf8');
    const [, head = '', ...body] = text.split('---\n');
    if (!/^\s*(?:- )?\w+:$\n(?!\s*-|\s{2})/m.test(head)) continue;
    // The mark of the number says whose it is: of the Bureau's or of a province's committee.
    issuer = head.includes('/TU') ? 'tinh-uy' : 'bo-chinh-tri';
    await writeFile(
      at(`content/${file}`),
      `---\n${stringify(fill(parse(head), ''))}---\n${body.join('---\n')}`,
    );
  }
}

test('the guide, walked as it stands and in its own order, ends without an error', async () => {
  const walked: string[] = [];
  const lists: string[] = [];
  for (const [index, block] of blocksOf(guide).entries()) {
    const next = blocksOf(guide)[index + 1];
    if (block.language === 'yaml' && block.text.startsWith('---')) {
      // A whole file, named last above it.
      const named = [...block.before.matchAll(/`(content\/[\w/-]+\.mdx)`/g)].at(-1)?.[1] ?? '';
      expect(await readFile(at(named), 'utf8')).toContain(block.text.split('\n')[1]);
      await writeFile(at(named), block.text);
    } else if (block.language === 'yaml' && next?.text.startsWith('npm run rename')) {
      const id = next.text.split(/\s+/)[4] ?? '';
      const file = await entryFile(id);
      await writeFile(file, (await readFile(file, 'utf8')).replace('---\n', `---\n${block.text}`));
    } else if (block.language === 'yaml' && /^- (?:id|code):/.test(block.text)) {
      // A line of the list that is named last above it.
      const list =
        [...block.before.matchAll(/`(content\/vocabulary\/\w+\.yaml)`/g)].at(-1)?.[1] ?? '';
      await appendFile(at(list), block.text);
      lists.push(list);
    } else if (block.language === 'sh') {
      for (const line of block.text.trim().split('\n')) {
        const said = run(line);
        walked.push(line);
        if (line === 'npm run check') expect(said).toContain('không có lỗi');
      }
    }
  }
  const commands = walked.map((line) => line.split(' ')[2]);
  expect([...new Set(commands)]).toEqual(['new', 'check', 'import', 'rename', 'ledger']);
  expect(lists).toHaveLength(3);
  await fillDrafts();
  expect(run('npm run check -- --fix')).toMatch(/không có lỗi|0 lỗi phải sửa/);
}, 600_000);
