import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { knownAs } from './known.ts';

const copy = { unofficial: true, title: 'Một bản chép' };
const page = { title: 'Một trang', url: 'https://example.org/' };

test.each([
  // nobody noted how surely
  ['unsaid', {}, 'verified'],
  // a source was noted, but not that it says so
  ['unsaid', { source: 1 }, 'verified'],
  // the public source says it, whether or not all of the entry was checked
  ['proven', { certainty: 'nguon', source: 1 }, 'verified'],
  ['proven', { certainty: 'nguon', source: 1 }, 'partial'],
  // nothing of the entry was checked against any source
  ['inferred', { certainty: 'nguon', source: 1 }, 'unverified'],
  // a copy that nobody published says it
  ['inferred', { certainty: 'nguon', source: 2 }, 'verified'],
  // no source is named, or one that is not there
  ['inferred', { certainty: 'nguon' }, 'verified'],
  ['inferred', { certainty: 'nguon', source: 3 }, 'verified'],
  // editors infer it, even beside a source
  ['inferred', { certainty: 'suy-doan' }, 'verified'],
  ['inferred', { certainty: 'suy-doan', source: 1 }, 'verified'],
] as const)('%s: %j of a %s entry', (known, relation, verification) => {
  const { data } = documentOf('b', { sources: [page, copy], verification });
  expect(knownAs(relation, data)).toBe(known);
});
