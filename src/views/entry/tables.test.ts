import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import type { Target } from '../../schema/index.ts';
import { siteOf } from '../testing/sample.ts';
import { targetRows, taskRows } from './tables.ts';

const entry = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const site = siteOf([entry]);

test('what is to be done is safe HTML with marks of its sources', () => {
  const tasks = [{ who: 'Chi bộ', what: 'Họp <b>[^1]', due: '30/6', reportEvery: [] }];
  const [row] = taskRows(tasks, entry, site);
  expect(row).toMatchObject({ who: 'Chi bộ', due: '30/6' });
  expect(row?.what).toContain('Họp &lt;b&gt;');
  expect(row?.what).toContain('href="#');
});

test('a target begins with a capital and says its level in words', () => {
  const target: Target = {
    label: 'đơn vị có quy chế',
    comparator: '>=',
    value: 90,
    unit: '%',
    kind: 'chi-tieu',
  };
  expect(targetRows([target], entry, site)).toEqual([
    { label: 'Đơn vị có quy chế', note: undefined, level: 'từ 90%', due: undefined },
  ]);
  const [row] = targetRows([{ ...target, note: 'theo <i>[^1]', due: '2030' }], entry, site);
  expect(row?.note).toContain('theo &lt;i&gt;');
  expect(row?.due).toBe('2030');
});
