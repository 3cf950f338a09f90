import { expect, test } from 'vitest';
import { catalogueOf } from '../../study/catalogue.ts';
import { writeLink } from '../../study/link.ts';
import { addEntry, emptyPack } from '../../study/pack.ts';
import { builderWords as words } from '../../words/builder.ts';
import { FakeStorage } from '../testing/storage.ts';
import { Desk } from './desk.ts';
import { nameOf } from './names.ts';
import { hasPack, openFile, openFragment, packFile } from './pack-in-out.ts';
import { PackStore } from './store.ts';

const pack = addEntry(emptyPack(), 12);
const stock = catalogueOf({
  entries: [{ short: 12, kind: 'model', name: 'Tiếng kẻng', about: '', weight: 5, uses: 0 }],
  sessions: [],
});
const empty = catalogueOf({ entries: [], sessions: [] });

function opened(): { desk: Desk; said: string[] } {
  const desk = new Desk(new PackStore(new FakeStorage().open));
  const said: string[] = [];
  desk.onChange((line) => said.push(line));
  return { desk, said };
}

test.each([
  // a pack's link begins with the version of its format; other fragments name a place of the page
  ['#1.abc', true],
  ['#99.abc', true],
  ['#chuong-trinh', false],
  ['', false],
])('the fragment %j is meant as a pack: %s', (hash, isPack) => {
  expect(hasPack(hash)).toBe(isPack);
});

test('a link opens its pack and says so', () => {
  const { desk, said } = opened();
  expect(openFragment(desk, `#${writeLink(pack)}`)).toBeUndefined();
  expect(desk.pack).toEqual(pack);
  expect(said).toEqual([words.saidLink]);
});

test.each([
  // a link that lost its end, and one of a format to come
  ['#1.abc', words.linkProblems.damaged],
  ['#2.abc', words.linkProblems.newer],
])('of the link %s it is said what is wrong, and the pack stays', (hash, problem) => {
  const { desk, said } = opened();
  desk.change(pack);
  expect(openFragment(desk, hash)).toBe(problem);
  expect(desk.pack).toBe(pack);
  expect(said).toHaveLength(1);
});

test('a saved file opens again', () => {
  const { desk, said } = opened();
  expect(openFile(desk, packFile(pack, stock), 'bai.json')).toBeUndefined();
  expect(desk.pack).toEqual(pack);
  expect(said).toEqual([words.saidFile('bai.json')]);
});

test('of a file that is none of ours it is said, and the pack stays', () => {
  const { desk } = opened();
  expect(openFile(desk, '{}', 'a.json')).toBe(words.fileProblems.foreign);
  expect(desk.pack).toEqual(emptyPack());
});

test('a file brings the names of what the library no longer holds', () => {
  const lost = catalogueOf({
    entries: [{ short: 13, kind: 'model', name: 'Bữa cơm', about: '', weight: 5, uses: 0 }],
    sessions: [],
  });
  expect(nameOf(13, empty)).toBe(words.missingName(13));
  openFile(opened().desk, packFile(addEntry(emptyPack(), 13), lost), 'bai.json');
  expect(nameOf(13, empty)).toBe('Bữa cơm');
});
