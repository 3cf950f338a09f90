import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReviewLibrary, ReviewDesk } from '../../review/index.ts';
import { sample } from '../../review/testing/sample.ts';
import { answering } from './answering.ts';
import { type Ask, questionOf } from './protocol.ts';

const library = createReviewLibrary(sample);
const worker = (deskFor = async () => new ReviewDesk(library)) => {
  const fallen: unknown[] = [];
  const answerTo = answering({ deskFor, tell: () => {}, failed: (error) => fallen.push(error) });
  return { answerTo, fallen };
};

const TEXT = 'Căn cứ Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ;';
const load: Ask = { ask: 'load', library: '/thu-vien.json' };
const open: Ask = {
  ask: 'open',
  draft: { name: '', text: TEXT },
  options: { date: '2026-11-28' },
};

test('a draft is answered by its view once the library is there', async () => {
  const { answerTo } = worker();
  expect(await answerTo(load)).toEqual({ is: 'ready' });
  expect(await answerTo(open)).toMatchObject({ is: 'view', view: { counts: { must: 1 } } });
});

test('without the library a question fails, and it is fetched again when asked for', async () => {
  let tries = 0;
  const { answerTo } = worker(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no network');
    return new ReviewDesk(library);
  });
  expect(await answerTo(open)).toEqual({ is: 'failed' });
  expect(await answerTo(load)).toEqual({ is: 'offline' });
  expect(await answerTo(load)).toEqual({ is: 'ready' });
});

test('a question of another release fails, is told, and harms no later one', async () => {
  const { answerTo, fallen } = worker();
  await answerTo(load);
  await answerTo(open);
  const unknown = questionOf({ id: 1, ask: { ask: 'translate' } });
  expect(unknown && (await answerTo(unknown.ask))).toEqual({ is: 'failed' });
  expect(String(fallen[0])).toContain('no question of this worker');
  expect(await answerTo({ ask: 'undo' })).toMatchObject({
    is: 'view',
    view: { counts: { must: 1 } },
  });
});

const names = ['load', 'open', 'options', 'put', 'put-all', 'undo', 'save', 'report'];
const known = ['ready', 'view', 'problem', 'file', 'offline', 'failed'];
/** Questions of a known name with fields that may be anything. */
const broken = fc.record({
  id: fc.integer(),
  ask: fc.record(
    {
      ask: fc.constantFrom(...names),
      library: fc.anything(),
      draft: fc.oneof(fc.anything(), fc.record({ name: fc.anything(), text: fc.anything() })),
      options: fc.anything(),
      place: fc.anything(),
      fix: fc.anything(),
      author: fc.anything(),
      kind: fc.anything(),
    },
    { requiredKeys: ['ask'] },
  ),
});

test('any message is no question or has an answer, and the worker goes on', async () => {
  const { answerTo } = worker();
  await answerTo(load);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), broken), async (data) => {
      const question = questionOf(data);
      if (question) expect(known).toContain((await answerTo(question.ask)).is);
    }),
    { numRuns: 500 },
  );
  expect(await answerTo(open)).toMatchObject({ is: 'view', view: { counts: { must: 1 } } });
});
