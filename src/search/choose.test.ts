import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { type Choice, choose, needsFacets } from './choose.ts';
import { type FacetTable, kindsAlone } from './facets.ts';
import type { Hit } from './headings/score.ts';
import type { Understood } from './understand.ts';

const none = { values: [], of: [] };
const table: FacetTable = {
  ...{ type: none, year: none, topic: none },
  kind: { values: ['document', 'model'], of: [[0], [0], [1], [0]] },
  state: { values: ['con-hieu-luc', 'het-hieu-luc'], of: [[0], [1], [], [0]] },
  days: ['2001-01-01', '2010-01-01', '2020-01-01', ''],
};
const hit = (entry: number): Hit => ({
  ...{ entry, score: 1, coverage: 1, named: 0.5, titleShare: 0.5, titleLength: 4, bears: false },
});
const word = { folded: 'dan', form: null, weight: 1, place: 0 };
function found(entries: readonly number[], more: Partial<Understood> = {}): Answer {
  const understood: Understood = {
    ...{ query: 'dan', numbers: [], rest: '', restWords: 0, words: [word], phrases: [] },
    ...{ corrections: [], unknown: [], acronyms: [], wantsCurrent: false, kind: null },
    ...{ state: null, text: 'dan', anchors: [], typeWords: [] },
    ...more,
  };
  return {
    understood,
    numbers: [],
    hits: entries.map(hit),
    hubs: [],
    further: [],
    notNamed: false,
  };
}
const plain: Choice = { query: 'dan', chosen: {}, sort: 'relevance' };

test('a plain list needs no facets, whatever is chosen or sorted does', () => {
  expect(needsFacets(found([0]), plain)).toBe(false);
  expect(needsFacets(found([0]), { ...plain, sort: 'date' })).toBe(true);
  expect(needsFacets(found([0]), { ...plain, chosen: { kind: 'model' } })).toBe(true);
  expect(needsFacets(found([0], { state: 'con-hieu-luc' }), plain)).toBe(true);
});

test('a plain list is the same by the kinds alone as by all facets', () => {
  const columns = { kind: '0010', length: '1111', prior: '0000', year: '00000000' };
  const answer = found([2, 0, 1]);
  expect(choose(answer, null, kindsAlone(columns), plain)).toEqual(
    choose(answer, null, table, plain),
  );
});

test('what is chosen is left, in its order, and what was found is still counted', () => {
  const chosen = choose(found([3, 2, 0]), null, table, { ...plain, chosen: { kind: 'document' } });
  expect(chosen.left).toEqual([3, 0]);
  expect(chosen.order).toEqual([3, 2, 0]);
});

test('the newest first puts what has no day last', () => {
  expect(choose(found([3, 0, 1]), null, table, { ...plain, sort: 'date' }).left).toEqual([1, 0, 3]);
});

test('a state that the words ask for is a choice that can be taken back', () => {
  const answer = found([0, 1], { state: 'con-hieu-luc', query: 'dan con hieu luc' });
  const { left, choice } = choose(answer, null, table, { ...plain, query: 'dan con hieu luc' });
  expect(left).toEqual([0]);
  expect(choice).toEqual({ ...plain, query: 'dan', chosen: { state: 'con-hieu-luc' } });
});
