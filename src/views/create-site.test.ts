import { expect, test } from 'vitest';
import type { Notes } from '../entries/notes/notes.ts';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { createSite } from './create-site.ts';

test('a site takes from the notes what was found in texts before', () => {
  const asked = new Set<string>();
  const notes: Notes = {
    of: (_entry, name, make) => {
      asked.add(name);
      return make();
    },
  };
  const content = { entries: [documentOf('a')], vocabulary, ledger: new Map(), notes };
  createSite({ content, day: '2026-11-21', base: '/' });
  expect([...asked]).toEqual(['mentions', 'mottos']);
});
