import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { appManifest } from './manifest.ts';
import { offlinePage } from './offline-page.ts';

const site = siteOf([documentOf('van-ban', { topics: ['dan-van'] })]);

test('topics that have entries can be taken along', () => {
  expect(offlinePage(site).topics).toEqual([{ id: 'dan-van', name: 'Dân vận' }]);
});

test('the manifest names addresses of this site alone, and icons that exist', () => {
  const { start_url, scope, icons, shortcuts } = appManifest(site);
  for (const address of [start_url, scope, ...shortcuts.map(({ url }) => url)]) {
    expect(address).toMatch(/^\/so-tay\//);
  }
  expect(shortcuts.map(({ name }) => name)).not.toContain('');
  for (const { src } of icons) expect(existsSync(src.replace('/so-tay', 'public'))).toBe(true);
});
