import { expect, test } from 'vitest';
import { ModelFolder } from './files.ts';

/** A folder of these files, and the addresses that were asked for. */
function folderOf(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const held = new Map(Object.entries(files));
  const folder = new ModelFolder('/mo-hinh/', async (address) => {
    asked.push(address);
    const content = held.get(address);
    return content === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify(content));
  });
  return { folder, asked, held };
}

test('cards come in the order of the rows, from as few files as hold them', async () => {
  const { folder, asked } = folderOf({
    '/mo-hinh/the-0.json': ['a', 'b'],
    '/mo-hinh/the-1.json': ['c', 'd'],
  });
  expect(await folder.cards([3, 0, 1], 2)).toEqual(['d', 'a', 'b']);
  expect(asked).toHaveLength(2);
});

test('a file is asked for once, at the same time and later', async () => {
  const { folder, asked } = folderOf({ '/mo-hinh/loc.json': {} });
  await Promise.all([folder.index(), folder.index()]);
  await folder.index();
  expect(asked).toEqual(['/mo-hinh/loc.json']);
});

test('after a failure a file is asked for again', async () => {
  const { folder, held } = folderOf({});
  await expect(folder.index()).rejects.toThrow('404 loc');
  held.set('/mo-hinh/loc.json', { rows: 1 });
  expect(await folder.index()).toEqual({ rows: 1 });
});

test('compared models come in the order asked for; a number without a model is left out', async () => {
  const { folder } = folderOf({
    '/mo-hinh/so-sanh-0.json': [{ number: 1 }, { number: 2 }],
    '/mo-hinh/so-sanh-1.json': [{ number: 60 }],
  });
  const known = ['so-sanh-0', 'so-sanh-1'];
  expect(await folder.compared([60, 3, 1], known)).toEqual([{ number: 60 }, { number: 1 }]);
});

test('a file that there is not is never asked for', async () => {
  const { folder, asked } = folderOf({});
  expect(await folder.compared([999_999], ['so-sanh-0'])).toEqual([]);
  expect(asked).toEqual([]);
});
