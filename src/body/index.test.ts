import { expect, test } from 'vitest';
import * as markdown from './index.ts';

test('exposes the public API', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'createAcronymMarker',
    'escapeHtml',
    'fillCitations',
    'markdownPlugins',
    'needsComponents',
    'renderBody',
    'renderInline',
    'sourceAnchor',
  ]);
});
