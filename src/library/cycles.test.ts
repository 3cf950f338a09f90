import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclic } from './cycles.ts';

const edges = (...pairs: string[]) =>
  pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
const inCycle = (...pairs: string[]) => {
  const all = edges(...pairs);
  const test = cyclic(all);
  return all.filter((edge) => test(edge)).map(({ from, to }) => from + to);
};

test.each([
  // no cycle: two ways to one node
  [['ab', 'ac', 'bd', 'cd'], []],
  // a node that points at itself
  [['aa', 'ab'], ['aa']],
  // each points at the other
  [
    ['ab', 'ba', 'bc'],
    ['ab', 'ba'],
  ],
  // a ring with an edge into it, a bridge to a second ring and an edge out
  [
    ['xa', 'ab', 'bc', 'ca', 'cd', 'de', 'ed', 'ey'],
    ['ab', 'bc', 'ca', 'de', 'ed'],
  ],
])('of the edges %j those in a cycle are %j', (given, expected) => {
  expect(inCycle(...given)).toEqual(expected);
});

test('a chain longer than the call stack is walked to its end', () => {
  const chain = Array.from({ length: 50_000 }, (_, at) => ({ from: `${at}`, to: `${at + 1}` }));
  const back = { from: '50000', to: '0' };
  expect(chain.some(cyclic(chain))).toBe(false);
  expect(chain.every(cyclic([...chain, back]))).toBe(true);
});

const graph = fc.array(
  fc.record({ from: fc.constantFrom(...'abcdefg'), to: fc.constantFrom(...'abcdefg') }),
  { maxLength: 20 },
);

test('an edge is in a cycle exactly when its start can be reached from its end', () => {
  fc.assert(
    fc.property(graph, (all) => {
      const reaches = (from: string, to: string) => {
        const seen = new Set([from]);
        for (const node of seen) for (const edge of all) if (edge.from === node) seen.add(edge.to);
        return seen.has(to);
      };
      const test = cyclic(all);
      for (const edge of all) expect(test(edge)).toBe(reaches(edge.to, edge.from));
    }),
  );
});
