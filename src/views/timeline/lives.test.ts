import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { livesOn } from './lives.ts';

const lifeOf = (fields: object) => {
  const library = libraryOf([documentOf('a', fields)], '2020-07-01');
  const [view] = library.documents;
  return view && livesOn(library).lineOf(view);
};
const source = { title: 'Công báo', url: 'https://congbao.chinhphu.vn/a' };

test('what nobody checked runs to the day of the build as a thin line', () => {
  expect(lifeOf({ issuedOn: '2017-01-02' })).toMatch(/class="life-none" d="M\S+ 7H360"/);
});

test('what ended stops on the day of its end', () => {
  const life = lifeOf({
    ...{ issuedOn: '2012-06-20', expiredOn: '2018-01-01', sources: [source] },
    validity: {
      ...{ status: 'het-hieu-luc', how: 'bai-bo', since: '2018-01-01', certainty: 'nguon' },
      basis: 'Công báo.[^1]',
    },
  });
  expect(life).toMatch(/class="life-end" d="M\S+ 7H(?!360)/);
  expect(life).toContain('life-stop');
});

test('a record of history has no life to draw, nor has a document of an unknown day', () => {
  expect(lifeOf({})).toBeUndefined();
  const record = { status: 'tu-lieu', basis: 'Bài báo.' };
  expect(lifeOf({ issuedOn: '1949', validity: record })).toBeUndefined();
});

test('the axis names the terms that have begun', () => {
  const library = libraryOf([documentOf('a')], '2020-07-01');
  expect(livesOn(library).axis).toMatch(/>XI<.*>XII</);
});
