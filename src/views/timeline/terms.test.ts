import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { termGroups } from './terms.ts';

// Terms of the sample vocabulary: XI from 2011 to 2016, XII from 2016 to 2021.
const groupsOf = (...days: (string | undefined)[]) => {
  const library = libraryOf(
    days.map((issuedOn, index) => documentOf(`d${index}`, issuedOn ? { issuedOn } : {})),
  );
  return termGroups(library.documents, library).map(({ name, years, documents }) => [
    name,
    years,
    documents.length,
  ]);
};

test('the newest term stands first, what no term is known of last', () => {
  expect(groupsOf('2013', '2019', undefined, '1949-10-15', '2018')).toEqual([
    ['Khóa XII', '2016-2021', 2],
    ['Khóa XI', '2011-2016', 1],
    ['Trước khóa XI', undefined, 1],
    ['Chưa rõ năm', undefined, 1],
  ]);
});

test('a year of two terms stands between them', () => {
  expect(groupsOf('2013', '2016', '2019').map(([name]) => name)).toEqual([
    'Khóa XII',
    'Năm 2016, chưa rõ khóa',
    'Khóa XI',
  ]);
});
