import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { numberBlock } from './number-block.ts';
import { documentState } from './state.ts';

const old = documentOf('01-nq-tw-2001', { number: '01-NQ/TW', issuedOn: '2001-01-02' });
const young = documentOf('02-nq-tw-2010', {
  number: '02-NQ/TW',
  issuedOn: '2010-01-02',
  relations: [{ kind: 'thay-the', target: '01-nq-tw-2001' }],
});
const site = siteOf([old, young]);
const view = (id: string) => {
  const found = site.library.document(id);
  if (!found) throw new Error(`No document ${id}.`);
  return found;
};

test('a document that was replaced leads to the one that did it', () => {
  const state = documentState(view('01-nq-tw-2001'), site);
  expect(state.status).toBe('het-hieu-luc');
  expect(state.reason).toContain('02-NQ/TW');
  expect(state.by?.href).toBe('/so-tay/van-ban/02-nq-tw-2010/');
});

test('a document of which nothing is known leads nowhere', () => {
  const state = documentState(view('02-nq-tw-2010'), site);
  expect([state.status, state.by]).toEqual(['chua-kiem-tra', undefined]);
});

test('a state is that of the day of the build', () => {
  const then = siteOf([old, young], { day: '2005-01-01' });
  const before = then.library.document('01-nq-tw-2001');
  expect(before && documentState(before, then).status).not.toBe('het-hieu-luc');
  expect(documentState(view('01-nq-tw-2001'), site).asOf).toBe(
    'Tính đến 21/11/2026; kiểm tra 21/11/2026.',
  );
});

test('a document is cited in the official form and in short', () => {
  const { full, short } = documentState(view('02-nq-tw-2010'), site);
  expect(full).toBe(
    'Nghị quyết số 02-NQ/TW, ngày 02/01/2010 của Ban Chấp hành Trung ương Đảng về công tác dân vận',
  );
  expect(short).toBe('Nghị quyết 02-NQ/TW');
});

test('a document is recognised by issuer, day, type, number and title', () => {
  expect(numberBlock(view('02-nq-tw-2010'), site)).toEqual({
    issuer: { name: 'Ban Chấp hành Trung ương Đảng', href: '/so-tay/co-quan/trung-uong/' },
    issuedOn: '2010-01-02',
    type: 'Nghị quyết',
    number: '02-NQ/TW',
    title: 'Về công tác dân vận',
  });
});
