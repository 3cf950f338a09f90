import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { modelWords } from '../../words/model.ts';
import { siteOf } from '../testing/sample.ts';
import { modelFacts } from './facts.ts';

const facts = (fields: object) => {
  const entry = modelOf('a', fields);
  return modelFacts(entry, siteOf([entry]));
};
const names = modelWords.facts;
const fact = (fields: object, name: string) =>
  facts(fields).find((found) => found.name === name)?.value;

test('unit type and field lead to their lists', () => {
  expect(fact({}, names.unitType)).toMatchObject({
    text: 'Doanh nghiệp',
    href: '/so-tay/mo-hinh/don-vi/doanh-nghiep/',
  });
  expect(fact({}, names.field)).toMatchObject({
    text: 'Kinh tế',
    href: '/so-tay/mo-hinh/linh-vuc/kinh-te/',
  });
});

test('a place leads to the page of its province of today, its district before it', () => {
  expect(fact({ place: 'binh-duong', district: 'Dĩ An' }, names.place)).toEqual({
    kind: 'link',
    before: 'Dĩ An, ',
    text: 'Bình Dương (nay thuộc Thành phố Hồ Chí Minh)',
    href: '/so-tay/dia-phuong/thanh-pho-ho-chi-minh/',
  });
});

test.each([
  [{ nationwide: true }, 'Toàn quốc'],
  [{}, 'nguồn không nêu'],
])('without a province (%j) the place is %s', (fields, text) => {
  expect(fact(fields, names.place)).toEqual({ kind: 'text', text });
});

test('a recognition leads to its source', () => {
  expect(fact({ recognition: 'Bằng khen 2021' }, names.recognition)).toMatchObject({
    kind: 'html',
    html: expect.stringMatching(/^Bằng khen 2021<sup/),
  });
});

test('what no source says has no line', () => {
  expect(facts({}).map(({ name }) => name)).not.toContain(names.recognition);
});
