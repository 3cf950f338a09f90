import { expect, test } from 'vitest';
import { type ReferencedDocument, reference } from './reference.ts';

const party: ReferencedDocument = {
  number: '25-NQ/TW',
  type: 'Nghị quyết',
  title: 'Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
  issuer: 'Ban Chấp hành Trung ương Đảng',
  issuedOn: '2013-06-03',
};

test('the Party puts a comma before the day', () => {
  expect(reference(party, 'full')).toBe(
    'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
  );
});

test('the state puts none', () => {
  const decree = {
    number: '60/2013/NĐ-CP',
    type: 'Nghị định',
    title: 'Nghị định quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động',
    issuer: 'Chính phủ',
    issuedOn: '2013-06-19',
  };
  expect(reference(decree, 'full')).toBe(
    'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động',
  );
});

test('a sentence that says itself what the document is about wants no title', () => {
  expect(reference(party, 'untitled')).toBe(
    'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng',
  );
});

test('later mentions are short', () => {
  expect(reference(party, 'short')).toBe('Nghị quyết 25-NQ/TW');
});

test('a law is called by its name', () => {
  const law = {
    number: '12/2012/QH13',
    type: 'Luật',
    title: 'Luật Công đoàn',
    issuer: 'Quốc hội',
    issuedOn: '2012-06-20',
  };
  expect(reference(law, 'full')).toBe('Luật Công đoàn số 12/2012/QH13 ngày 20/6/2012 của Quốc hội');
  expect(reference(law, 'short')).toBe('Luật Công đoàn năm 2012');
});

test('what is not known is left out', () => {
  expect(reference({ ...party, issuedOn: null, issuer: '' }, 'full')).toBe(
    'Nghị quyết số 25-NQ/TW về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
  );
  expect(reference({ ...party, issuedOn: '2013' }, 'full')).toContain('25-NQ/TW, năm 2013 của');
});

test('a remark of the library on the body is no part of its name', () => {
  const issuer = 'Ban Thường vụ Tỉnh ủy (nguồn không nêu tên tỉnh)';
  expect(reference({ ...party, issuer }, 'full')).toContain('của Ban Thường vụ Tỉnh ủy về');
});

test('a document without number is called by its title', () => {
  const congress = {
    ...party,
    number: null,
    title: 'Nghị quyết Đại hội XIII',
    issuedOn: '2021-02-01',
  };
  expect(reference(congress, 'short')).toBe('Nghị quyết Đại hội XIII');
  expect(reference(congress, 'full')).toBe('Nghị quyết Đại hội XIII (01/02/2021)');
});
