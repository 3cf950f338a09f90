import { createRegistry, createScanner, createVocabulary } from '../../citations/index.ts';
import type { Components } from '../components.ts';

const vocabulary = createVocabulary({
  documentTypes: [
    { code: 'NQ', name: 'Nghị quyết', systems: ['party', 'state'] },
    { code: 'CT', name: 'Chỉ thị', systems: ['party', 'state'] },
    { code: 'KL', name: 'Kết luận', systems: ['party'] },
  ],
  issuerMarks: [{ code: 'TW', name: 'Trung ương', systems: ['party'], scope: 'central' }],
  terms: [
    { body: 'party', term: 'XI', number: 11, from: '2011', to: '2016' },
    { body: 'party', term: 'XII', number: 12, from: '2016', to: '2021' },
  ],
  laws: [{ name: 'Luật Công đoàn' }],
});

export const scanner = createScanner(vocabulary);

const document = (id: string, number: string, type: string, issuedOn: string) => ({
  id,
  number,
  type,
  title: 'Về công tác dân vận',
  aliases: [],
  issuer: 'Ban Chấp hành Trung ương Đảng',
  issuedOn,
});

/** Two holders of one number, and the only holder of another. */
export const registry = createRegistry(
  [
    document('25-nq-tw-2008', '25-NQ/TW', 'Nghị quyết', '2008'),
    document('25-nq-tw-2013', '25-NQ/TW', 'Nghị quyết', '2013-06-03'),
    document('05-ct-tw-2016', '05-CT/TW', 'Chỉ thị', '2016-05-15'),
  ],
  vocabulary,
);

/** Components that show what they are given: `[Citation id: words]`. */
export const plainComponents: Components = {
  Citation: ({ document }, words) => `[Citation ${document}: ${words}]`,
  DocumentTargets: ({ document }, words) => `[DocumentTargets ${document}: ${words}]`,
};
