import { afterEach, expect, test, vi } from 'vitest';
import { fetchPacked } from '../client/fetch-packed.ts';
import { packed } from './packed.ts';

afterEach(() => vi.unstubAllGlobals());

const content = { 'document/a': '---\ntitle: Về việc hòa giải\n---\n'.repeat(40) };

test('what the build packed is what a script of the site reads', async () => {
  vi.stubGlobal('fetch', async () => packed(content));
  expect(await fetchPacked('/0.nen')).toEqual(content);
});

test('packed, it is smaller and the same in every build', async () => {
  const [first, second] = [await packed(content).bytes(), await packed(content).bytes()];
  expect(first.length).toBeLessThan(JSON.stringify(content).length / 4);
  expect(first).toEqual(second);
});

test('a file that is not there or is damaged is an error', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(fetchPacked('/0.nen')).rejects.toThrow('404 /0.nen');
  vi.stubGlobal('fetch', async () => new Response('{}'));
  await expect(fetchPacked('/0.nen')).rejects.toThrow();
});
