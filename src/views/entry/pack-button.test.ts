import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { packButton } from './pack-button.ts';

test('an entry is picked by its permanent number', () => {
  const entry = documentOf('b');
  expect(packButton(entry, siteOf([documentOf('a'), entry]))).toEqual({
    number: 2,
    session: undefined,
  });
});
