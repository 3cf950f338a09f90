import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import type { DocumentData } from '../../schema/index.ts';
import { siteOf } from '../testing/sample.ts';
import { numberBlock } from './number-block.ts';
import { documentState } from './state.ts';
import { stateMark } from './state-mark.ts';

const old = documentOf('01-nq-tw-2001', { number: '01-NQ/TW', issuedOn: '2001-01-02' });
const young = documentOf('02-nq-tw-2010', {
  number: '02-NQ/TW',
  issuedOn: '2010-01-02',
  relations: [{ kind: 'thay-the', target: '01-nq-tw-2001', certainty: 'nguon', source: 1 }],
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
  expect(state.reason).toContain('href="/so-tay/van-ban/02-nq-tw-2010/"');
  // Said once.
  expect(state.by).toBeUndefined();
  expect(state.since).toBe('từ ngày 02/01/2010');
});

test('the source of what another document did stands with it', () => {
  expect(documentState(view('01-nq-tw-2001'), site).evidence).toMatchObject({
    title: 'Một trang',
    href: 'https://example.org/',
  });
});

test('a reason with a source mark needs no other source', () => {
  const { state } = stated({ searchedOn: '2026-11-20' });
  expect(state.reason).toContain('href="#nguon-1"');
  expect(state.evidence).toBeUndefined();
});

test('what follows from the period of a document rests on its own sources', () => {
  const plan = documentOf('04-kh-tw-2019', { issuedOn: '2019-01-02', period: { to: '2020' } });
  const shown = siteOf([plan]);
  const found = shown.library.document(plan.id);
  if (!found) throw new Error('No document.');
  const { status, evidence } = documentState(found, shown);
  expect([status, evidence?.href]).toEqual(['da-hoan-thanh', '#nguon-tai-lieu']);
  // The year in which it came to its end, not the one that follows.
  expect(stateMark(found, shown.library)?.short).toBe('năm 2020');
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
    'Tình trạng hiệu lực tính đến ngày 21/11/2026.',
  );
});

const stated = (validity: Partial<NonNullable<DocumentData['validity']>>) => {
  const document = documentOf('03-nq-tw-2011', {
    number: '03-NQ/TW',
    issuedOn: '2011-01-02',
    validity: { status: 'chua-thay-thay-the', where: [], basis: 'Chưa thấy.[^1]', ...validity },
  });
  const shown = siteOf([document], { day: '2026-11-30' });
  const found = shown.library.document(document.id);
  if (!found) throw new Error('No document.');
  return {
    state: documentState(found, shown),
    mark: stateMark(found, shown.library),
  };
};

test('a search is told with its day and its places', () => {
  const { state } = stated({ searchedOn: '2026-11-20', where: ['Công báo', 'báo Nhân Dân'] });
  expect(state.searched).toBe('Tìm văn bản thay thế ngày 20/11/2026, ở Công báo; báo Nhân Dân.');
  expect(state.reason).toContain('href="#nguon-1"');
});

test('what only editors infer is called so, on the page and in a row', () => {
  const guess = { status: 'con-hieu-luc', since: '2011-02', certainty: 'suy-doan' } as const;
  const { state, mark } = stated(guess);
  expect(state.doubt).toMatch(/^Ban biên tập suy đoán/);
  expect(mark?.short).toBe('từ tháng 02/2011, suy đoán');
  expect(stated({ ...guess, certainty: 'nguon' }).state.doubt).toBeUndefined();
});

test('of what was sought in vain only the basis can be doubtful, of what was not checked nothing', () => {
  const doubtful = { searchedOn: '2026-11-20', certainty: 'suy-doan' } as const;
  expect(stated(doubtful).mark?.short).toBe('tìm đến 11/2026, căn cứ chưa chắc');
  expect(stated(doubtful).state.doubt).toMatch(/^Căn cứ này chưa/);
  expect(stated({ ...doubtful, status: 'chua-kiem-tra' }).mark?.short).toBeUndefined();
});

test('a newer text that only a guess makes one is marked as a guess', () => {
  const guessing = documentOf('02-nq-tw-2010', {
    number: '02-NQ/TW',
    issuedOn: '2010-01-02',
    relations: [{ kind: 'thay-the', target: '01-nq-tw-2001', certainty: 'suy-doan' }],
  });
  const { library } = siteOf([old, guessing]);
  const found = library.document(old.id);
  expect(found && stateMark(found, library)).toEqual({
    status: 'co-van-ban-moi-hon',
    short: '02-NQ/TW, suy đoán',
  });
});

test.each([
  [{ status: 'chua-thay-thay-the', searchedOn: '2026-11-20' }, 'tìm đến 11/2026'],
  [{ status: 'dang-ap-dung', seenOn: '2025-09-15' }, 'được viện dẫn 9/2025'],
  [{ status: 'het-hieu-luc', since: '2019-01-01' }, 'từ năm 2019'],
  [{ status: 'da-hoan-thanh', since: '2022-12-31' }, 'năm 2022'],
  [{ status: 'con-hieu-luc', since: '2023-07-01' }, 'từ ngày 01/7/2023'],
  // nobody searched: no day that could be taken for one
  [{ status: 'chua-kiem-tra' }, undefined],
] as const)('the state %j is told in short as %s', (validity, short) => {
  expect(stated(validity).mark).toEqual({ status: validity.status, short });
});

test('of an article nobody asks whether it is in force', () => {
  const { state, mark } = stated({ status: 'tu-lieu' });
  expect([state.isMatter, mark]).toEqual([false, undefined]);
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
    spoken: '02, nghị quyết, Trung ương',
    title: 'Về công tác dân vận',
  });
});
