import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { AnyEntry, EntryOf } from '../../src/entries/entry.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { wordFile, words } from '../../src/review/office/testing/files.ts';
import { formatDate } from '../../src/vietnamese/index.ts';
import { createWholeCheck } from '../checking/whole-check.ts';
import { draftOfText, readDraft } from './draft-of-text.ts';
import { readBytes } from './read-source.ts';

const today = '2026-12-01';
let root: string;
let content: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'whole-way-'));
  await cp('content', path.join(root, 'content'), { recursive: true });
  content = await readContent(root);
});
afterAll(() => rm(root, { recursive: true }));

/** An entry of the library as the text that an office would have of it: nothing in it is made up. */
function textOf(entry: AnyEntry): string[] {
  const blocks = entry.body.plain.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text));
  if (entry.kind !== 'document') {
    const { title } = (entry as EntryOf<'report'>).data;
    return ['Trang chủ', 'Tin mới', title, ...blocks, 'Chia sẻ'];
  }
  const { number = '', issuedOn = '', type, title, issuerName, signer, place } = entry.data;
  const [day, month, year] = formatDate(issuedOn).split('/');
  const town = content.vocabulary.places.get(place ?? '')?.name ?? 'Hà Nội';
  return [
    (issuerName ?? content.vocabulary.issuers.get(entry.data.issuer)?.name ?? '').toUpperCase(),
    `Số: ${number}`,
    `${town}, ngày ${day} tháng ${month} năm ${year}`,
    type.toUpperCase(),
    title,
    ...entry.data.keyPoints.map((point) => point.replace(/\[\^\d+\]/g, '')),
    ...blocks,
    'Nơi nhận:',
    '- Như trên',
    'T/M CƠ QUAN BAN HÀNH',
    signer?.split(',')[0] ?? '',
  ];
}

const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const formats: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
  '.txt': (lines) => strToU8(lines.join('\n\n')),
  '.docx': (lines) => wordFile(lines.map((line) => words(escaped(line))).join('')),
  '.html': (lines) =>
    strToU8(`<!doctype html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`),
};

/** A draft whose gaps are filled from the entry, as an editor fills them; gives how many there were. */
function filled(text: string, known: object): { text: string; gaps: number } {
  const [, head = '', ...body] = text.split('---\n');
  let gaps = 0;
  const fill = (value: unknown, from: unknown): unknown => {
    if (value === null) {
      gaps += 1;
      return from;
    }
    if (Array.isArray(value))
      return value.map((item, at) => fill(item, Array.isArray(from) ? from[at] : undefined));
    if (typeof value !== 'object') return value;
    const source = (from ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, fill(item, source[key])] as const)
        .filter(([, item]) => item !== undefined),
    );
  };
  const data = fill(parse(head), known);
  return { text: `---\n${stringify(data)}---\n${body.join('---\n')}`, gaps };
}

/** What `npm run check -- --fix` does by itself. */
const mended: ReadonlySet<string> = new Set([
  'so-vinh-vien',
  'dia-chi',
  'co-gi-moi',
  'nhan-vien-dan',
  'quy-cach',
]);

/** Of each kind, and of central and provincial bodies. */
const samples = (all: readonly AnyEntry[]): AnyEntry[] => {
  const first = (fits: (entry: AnyEntry) => boolean) => all.find(fits);
  const isRich = (entry: AnyEntry) => entry.body.plain.length > 4;
  return [
    first((one) => one.kind === 'document' && one.id === '25-nq-tw-2013'),
    first((one) => one.kind === 'document' && one.id === '299-kh-ldld-lai-chau-2022'),
    first((one) => one.kind === 'document' && one.id === '145-2020-nd-cp-2020'),
    ...all.filter((one) => one.kind === 'report' && isRich(one)).slice(0, 2),
  ].filter((one) => one !== undefined);
};

test('five texts as plain text, Word file and page become drafts that pass the check once their gaps are filled', async () => {
  const chosen = samples(content.entries);
  expect(chosen).toHaveLength(5);
  const library = buildLibrary({ ...content, day: today });
  const drafts = new Map<string, string>();
  for (const [ending, write] of Object.entries(formats)) {
    for (const entry of chosen) {
      const source = await readBytes(write(textOf(entry)), ending);
      if (typeof source === 'string' || source.kind !== 'text') throw new Error(String(source));
      const read = readDraft(source, undefined, content.vocabulary);
      const others = content.entries.filter((one) => one !== entry);
      const made = draftOfText(read, { ...content, entries: others }, library, today);
      if (typeof made === 'string') throw new Error(`${entry.file} ${ending}: ${made}`);
      expect([entry.file, ending, made.kind]).toEqual([entry.file, ending, entry.kind]);
      // A document is named by what its letterhead says: the same file.
      if (entry.kind === 'document') expect(made.file).toBe(entry.file);
      const whole = filled(made.text, entry.data);
      if (entry.kind === 'document') expect(read.title).toBe(entry.data.title);
      expect(whole.gaps).toBeGreaterThan(0);
      expect(whole.gaps).toBeLessThanOrEqual(8);
      // Every format gives the same draft, so that one check of the whole speaks for all.
      expect([ending, whole.text]).toEqual([ending, drafts.get(made.file) ?? whole.text]);
      drafts.set(made.file, whole.text);
    }
  }
  expect(drafts.size).toBe(5);
  for (const entry of chosen) await rm(path.join(root, entry.file));
  for (const [file, text] of drafts) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const { problems } = await (await createWholeCheck(root, today))(await readContent(root));
  const own = problems.filter(
    ({ file, severity, code }) => severity === 'error' && drafts.has(file) && !mended.has(code),
  );
  expect(own.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
}, 120_000);
