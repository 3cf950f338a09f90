import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { ask } from '../../search/answer.ts';
import { openIndex, type SearchIndex } from '../../search/open.ts';
import { type Asked, askQuestions } from '../../search/questions/ask.ts';
import { searchEntries } from '../../views/search/entries.ts';
import { searchFiles } from './search-files.ts';

let index: SearchIndex;
let questions: { id: string; question: string }[];

beforeAll(async () => {
  const content = await projectContent();
  const library = buildLibrary({ ...content, day: '2026-11-30' });
  questions = library.answers.flatMap(({ answers }) => answers);
  const entries = searchEntries(library);
  const files = searchFiles(library, entries);
  index = await openIndex({
    text: async (file) => String(files.get(file)),
    bytes: async () => new Uint8Array(),
  });
  // Reading and indexing the whole library takes a busy machine longer than one test.
}, 120_000);

const find = async (query: string): Promise<Asked> => askQuestions(index, await ask(index, query));

const lines = async (file: string): Promise<{ query: string; wants?: string[] }[]> =>
  (await readFile(path.resolve('scripts/searching', file), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('every question of the library that is asked as it stands never finds another answer', async () => {
  const wrong: string[] = [];
  let answered = 0;
  for (const { id, question } of questions) {
    const { answer } = await find(question);
    if (answer !== null) answered += 1;
    if (answer !== null && answer.id !== id) wrong.push(`${question} → ${answer.id}`);
  }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(0.6 * questions.length);
}, 120_000);

test('of wordings that the content lacks, hardly one finds a wrong answer', async () => {
  const wrong: string[] = [];
  let right = 0;
  for (const { query, wants = [] } of await lines('questions.jsonl')) {
    const { answer, near } = await find(query);
    if (answer !== null && answer.id !== wants[0]) wrong.push(`${query} → ${answer.id}`);
    if ([answer, ...near].some((card) => card?.id === wants[0])) right += 1;
  }
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  expect(right).toBeGreaterThanOrEqual(190);
}, 120_000);

test('a word that headings do not know beside its neighbours is right in a question', async () => {
  const { answer } = await find('ban dân vận nay là cơ quan nào');
  expect(answer?.question).toBe('Ban Dân vận Trung ương nay là cơ quan nào?');
});

test('questions beside a list of documents in a state speak of the same', async () => {
  const { answer, near } = await find('con hieu luc dan chu co so');
  expect(answer).toBeNull();
  expect(near.map(({ question }) => question)).not.toContain(
    'Luật Công đoàn hiện hành là luật nào?',
  );
});

test('what the library does not answer finds no answer', async () => {
  const answered: string[] = [];
  for (const { query } of await lines('no-answers.jsonl')) {
    const { answer } = await find(query);
    if (answer !== null) answered.push(`${query} → ${answer.question}`);
  }
  expect(answered).toEqual([]);
}, 120_000);

test('how to do a thing is not answered by what follows where it is left undone', async () => {
  expect((await find('người đứng đầu phải tiếp dân như thế nào')).answer).toBeNull();
});

test.each([
  ['bao lâu đối thoại một lần', 'doi-thoai-dinh-ky-bao-lau'],
  ['hop dan bao truoc may ngay', 'hop-dan-bao-truoc'],
  ['nghị định 191/2013 còn hiệu lực không', 'nghi-dinh-191-con-khong'],
])('“%s” is answered by %s', async (query, id) => {
  expect((await find(query)).answer?.id).toBe(id);
});
