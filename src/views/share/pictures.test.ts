import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { shareWords as words } from '../../words/share.ts';
import { pictureFile, pictureOf, sharePictures } from './pictures.ts';

const questions = ['Vì sao?'];
const library = libraryOf([
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03', questions }),
  documentOf('a-2014', { relations: [{ kind: 'trien-khai', target: '25-nq-tw-2013' }] }),
  modelOf('co-chuyen', {}, 'Chuyện của một xóm.'),
  modelOf('chua-ke'),
]);

test('a document that is taught and carried out has a picture with its number, title and day', () => {
  const { file, picture } = pictureOf('/van-ban/25-nq-tw-2013/', library);
  expect(file).toBe('/anh-chia-se/van-ban-25-nq-tw-2013.png');
  expect(picture).toMatchObject({ kind: 'document', number: '25-NQ/TW', foot: '03/6/2013' });
});

test.each([
  // A page of a part shares the picture of the part.
  ['/van-ban/a-2014/', '/anh-chia-se/van-ban.png'],
  ['/mo-hinh/chua-ke/', '/anh-chia-se/mo-hinh.png'],
  // A model whose story is told has its own.
  ['/mo-hinh/co-chuyen/', '/anh-chia-se/mo-hinh-co-chuyen.png'],
  // A page below an entry is another page.
  ['/van-ban/25-nq-tw-2013/luoc-do/', '/anh-chia-se/van-ban.png'],
  // The rest, home among them.
  ['/', '/anh-chia-se/so-tay.png'],
  ['/tu-viet-tat/', '/anh-chia-se/so-tay.png'],
])('%s is shown with %s', (address, file) => {
  expect(pictureOf(address, library).file).toBe(file);
});

test('no two pages of a picture of their own share a file', () => {
  const files = [...sharePictures(library).keys()].map(pictureFile);
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBe(Object.keys(words.parts).length + 3);
});
