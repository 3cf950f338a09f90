import { expect, test } from 'vitest';
import type { FacetTable } from './facets.ts';
import { ofState } from './of-state.ts';
import type { Understood } from './understand.ts';

const none = { values: [], of: [] };
const table: FacetTable = {
  ...{ kind: none, type: none, year: none, topic: none },
  state: { values: ['con-hieu-luc', 'chua-kiem-tra'], of: [[0], [1], [0], []] },
  days: ['2001-01-01', '2010-01-01', '2020-01-01', ''],
};
const asked = (more: Partial<Understood>): Understood => ({
  ...{ query: '', numbers: [], rest: '', restWords: 0, words: [], phrases: [], corrections: [] },
  ...{ unknown: [], acronyms: [], wantsCurrent: false, kind: null, state: null, text: '' },
  anchors: [],
  typeWords: [],
  ...more,
});
const word = { folded: 'dan', form: null, weight: 1, place: 0 };

test('a state beside other words narrows what they find, in its order', () => {
  const understood = asked({ state: 'con-hieu-luc', words: [word] });
  expect(ofState([1, 0, 2], { understood, further: [] }, table)).toEqual([0, 2]);
});

test('a state alone lists all that has it, the youngest first', () => {
  expect(ofState([], { understood: asked({ state: 'con-hieu-luc' }), further: [] }, table)).toEqual(
    [2, 0],
  );
});

test('without a state nothing changes', () => {
  expect(ofState([1, 0, 3], { understood: asked({ words: [word] }), further: [] }, table)).toEqual([
    1, 0, 3,
  ]);
});
