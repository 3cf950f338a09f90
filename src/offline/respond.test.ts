import { expect, test } from 'vitest';
import { newestAnswer, type Places, storedFirst } from './respond.ts';

const never = () => new Promise<void>(() => {});
const gone = () => Promise.reject(new TypeError('Failed to fetch'));
const nothing = async () => undefined;
const text =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

function places(given: Partial<Places>): Places & { kept: string[] } {
  const kept: string[] = [];
  const keep = async (response: Response) => void kept.push(await response.text());
  return { network: gone, held: nothing, visited: nothing, keep, ...given, kept };
}

test('with a network a page is as the server has it, and is kept', async () => {
  const all = places({ network: text('mới'), held: text('đã tải') });
  const { response, origin } = await newestAnswer(all, never);
  expect([await response?.text(), origin, all.kept]).toEqual(['mới', 'network', ['mới']]);
});

test('without one, what was taken along comes before what was read, so that builds do not mix', async () => {
  const both = places({ held: text('đã tải'), visited: text('đã đọc') });
  expect((await newestAnswer(both, never)).origin).toBe('held');
  expect((await newestAnswer(places({ visited: text('đã đọc') }), never)).origin).toBe('visited');
});

test('a line that answers nothing for long is not waited for when there is something to show', async () => {
  const all = places({ network: () => new Promise(() => {}), visited: text('đã đọc') });
  expect((await newestAnswer(all, async () => {})).origin).toBe('visited');
});

test('a late answer is waited for when there is nothing else', async () => {
  const all = places({ network: text('muộn') });
  expect((await newestAnswer(all, async () => {})).origin).toBe('network');
});

test('a server that fails is no better than none; one that knows no such page is', async () => {
  const stored = { visited: text('đã đọc') };
  const broken = places({ network: text('lỗi', 502), ...stored });
  expect((await newestAnswer(broken, never)).origin).toBe('visited');
  const missing = places({ network: text('không có', 404), ...stored });
  expect((await newestAnswer(missing, never)).response?.status).toBe(404);
  expect([...broken.kept, ...missing.kept]).toEqual([]);
});

test('a file named by its content is fetched once', async () => {
  const stored = places({ network: text('mạng'), visited: text('đã có') });
  expect((await storedFirst(stored)).origin).toBe('visited');
  const fresh = places({ network: text('mạng') });
  expect((await storedFirst(fresh)).origin).toBe('network');
  expect(fresh.kept).toEqual(['mạng']);
});

test('where nothing has it there is no answer', async () => {
  expect((await storedFirst(places({}))).response).toBeUndefined();
  expect(await newestAnswer(places({}), never)).toEqual({ response: undefined, origin: 'none' });
});
