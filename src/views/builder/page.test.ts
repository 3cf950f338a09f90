import { expect, test } from 'vitest';
import { readLink } from '../../study/link.ts';
import { emptyPack } from '../../study/pack.ts';
import { packLink } from '../../study/pack-session.ts';
import { siteOf } from '../testing/sample.ts';
import { builderPage } from './page.ts';

const page = builderPage(siteOf([]));

test('the lengths of a session are offered in words, and the own pack can be practised', () => {
  expect(page.lengths).toContainEqual({ minutes: 90, name: '90 phút' });
  expect(page.practice).toBe('/so-tay/chuyen-de/trac-nghiem/#bai');
});

test('the fragment of a pack is one that the page declares', () => {
  const fragment = packLink(emptyPack())?.replace(/^.*#/, '') ?? '';
  expect(readLink(`#${fragment}`)).toHaveProperty('pack');
  expect(fragment).toMatch(new RegExp(`^(${page.fragment})$`));
});
