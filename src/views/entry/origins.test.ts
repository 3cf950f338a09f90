import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { originsView } from './origins.ts';

const questions = { questions: ['Vì sao?'] };
const top = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  ...questions,
});
const plan = documentOf('17-ctr-tu-2014', {
  number: '17-CTr/TU',
  issuedOn: '2014-01-02',
  issuer: 'tinh-uy',
  place: 'lai-chau',
  relations: [{ kind: 'trien-khai', target: '25-nq-tw-2013' }],
});
const model = modelOf('a', { implements: ['17-ctr-tu-2014'] });

test('the way up leads over what a document carries out in turn', () => {
  const [origin, ...others] = originsView(model, siteOf([top, plan, model]));
  expect(others).toEqual([]);
  expect(origin).toMatchObject({ href: '/so-tay/van-ban/17-ctr-tu-2014/', tree: undefined });
  expect(origin?.origins).toMatchObject([
    {
      name: 'Nghị quyết 25-NQ/TW (2013)',
      tree: '/so-tay/tu-nghi-quyet-den-co-so/25-nq-tw-2013/',
      origins: [],
    },
  ]);
});

test('what would only say again which documents are carried out is left out', () => {
  const lone = documentOf('17-ctr-tu-2014', { issuedOn: '2014-01-02' });
  expect(originsView(model, siteOf([lone, model]))).toEqual([]);
});

test('an entry that carries out nothing comes from nowhere', () => {
  const other = modelOf('b');
  expect(originsView(other, siteOf([top, other]))).toEqual([]);
});
