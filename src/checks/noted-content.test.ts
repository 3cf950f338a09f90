import { rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPages } from '../entries/notes/notebook.ts';
import { type Content, openContent, readContent } from '../entries/read-content.ts';
import { contentFolder, putFile } from '../entries/testing/content-folder.ts';
import { fileText, vocabularySources } from '../entries/testing/sample.ts';
import { buildLibrary } from '../library/build-library.ts';
import { allProblems } from './check-content.ts';

const day = '2026-11-30';

/** All that a reading finds, as plain data. */
function all(content: Content) {
  const library = buildLibrary({ ...content, day });
  return {
    entries: [...content.entries, ...content.damaged.map(({ entry }) => entry)].map(
      ({ kind, id, file, data, body, bodyLine, locate }) => {
        const { source, problems, headings, marks, components, plain } = body;
        const places = ['title', 'sources', 'summary'].map((field) => locate([field]));
        const facts = { source, problems, headings, marks, components, plain };
        return { kind, id, file, data, bodyLine, facts, places };
      },
    ),
    mentions: library.mentions.map(({ entry, ...mention }) => ({ ...mention, entry: entry.file })),
    mottos: content.entries.map((entry) =>
      library.mottosIn(entry).map(({ entry: { file }, ...use }) => ({ ...use, file })),
    ),
    problems: allProblems(content, day),
    rest: [
      content.files,
      content.unread,
      content.sources,
      content.damaged.map((one) => one.madeUp),
    ],
  };
}

const files = [
  'content/documents/25-nq-tw-2013.mdx',
  'content/documents/01-ct-tw-2014.mdx',
  'content/models/to-tu-quan.mdx',
  'content/reports/mot-don-vi.mdx',
  'content/sessions/mot-buoi.mdx',
  'content/models/Tên Sai.mdx',
];
const kindOf = (file: string) =>
  (['document', 'model', 'report', 'session'] as const).find((kind) => file.includes(kind)) ??
  'document';

const fields = fc.constantFrom<object>(
  {},
  { number: '25-NQ/TW', issuedOn: '2013-06-03' },
  { number: '01-CT/TW', type: 'Chỉ thị', issuedOn: '2014-01-02' },
  { summary: 'Theo Nghị quyết số 25-NQ/TW, ngày 04/6/2013: nghe dân nói, làm dân tin.[^2]' },
  { summary: 'Ông Nguyễn Văn An nói về XYZ.', topics: ['dan-van', 'la'] },
  { relations: [{ kind: 'thay-the', target: '25-nq-tw-2013' }] },
  { titel: 'Thừa' },
  { title: 'Hoà giải' },
  { place: 'lai-chau' },
);
const body = fc
  .array(
    fc.constantFrom(
      '## Bối cảnh',
      'Thực hiện Nghị quyết số 25-NQ/TW và Chỉ thị 01-CT/TW, uỷ ban.[^1]',
      '- Có 125 hộ nghèo',
      '<Citation document="25-nq-tw-2013">văn bản</Citation> và {mã} DVK',
      'Nghe dân nói, làm dân tin. Nghị quyết này.',
      'Chữ \ufffd hỏng, \u200b ẩn.',
      '<<<<<<< a',
    ),
    { maxLength: 4 },
  )
  .map((blocks) => `\n${blocks.join('\n\n')}\n`);
/** A file that is written, or goes away. */
const edit = fc.tuple(
  fc.constantFrom(...files),
  fc.option(fc.tuple(fields, body, fc.boolean()), { freq: 6 }),
);
/** Words that a list of the vocabulary says otherwise. */
const listEdit = fc.constantFrom(
  ['acronyms.yaml', 'XYZ'] as const,
  ['mottos.yaml', 'Nghe dân hỏi'] as const,
);

test('after any changes what is read with notes is what is read without', async () => {
  const root = await contentFolder();
  const folder = path.join(root, 'notes');
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.option(listEdit, { freq: 8 }),
        async (edits, change) => {
          for (const [file, written] of edits) {
            if (written === null) await rm(path.join(root, file), { force: true });
            else {
              const [data, text, isWhole] = written;
              const whole = fileText(kindOf(file), data, text);
              await putFile(root, file, isWhole ? whole : whole.replace('---\n', ''));
            }
          }
          for (const [file, text] of vocabularySources) {
            const name = path.basename(file);
            const by = change?.[0] === name ? change[1] : undefined;
            await putFile(root, file, by ? text.replace(/DVK|Nghe dân nói/g, by) : text);
          }
          const notebook = await openPages(folder, 'v1');
          const noted = (await openContent(root, { notebook })).content();
          const withNotes = all(noted);
          await notebook.write();
          expect(withNotes).toStrictEqual(all(await readContent(root)));
          // And once more, with nothing made anew.
          const again = await openContent(root, {
            notebook: await openPages(folder, 'v1'),
          });
          expect(all(again.content())).toStrictEqual(withNotes);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  } finally {
    await rm(root, { recursive: true });
  }
});

test('a reader that follows the files notes what changed, and no more', async () => {
  const root = await contentFolder();
  const folder = path.join(root, 'notes');
  const file = 'content/models/a.mdx';
  try {
    await putFile(root, file, fileText('model', { name: 'Một' }));
    const reader = await openContent(root, {
      notebook: await openPages(folder, 'v1'),
    });
    all(reader.content());
    await putFile(root, file, fileText('model', { name: 'Hai', actions: ['Theo 25-NQ/TW'] }));
    await reader.update([file]);
    expect(all(reader.content())).toStrictEqual(all(await readContent(root)));
    await rm(path.join(root, file));
    await reader.update([file]);
    expect(all(reader.content())).toStrictEqual(all(await readContent(root)));
  } finally {
    await rm(root, { recursive: true });
  }
});
