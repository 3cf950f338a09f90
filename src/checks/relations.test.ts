import { expect, test } from 'vitest';
import type { DocumentEntry } from '../entries/entry.ts';
import { documentOf, fileText, vocabulary } from '../entries/testing/sample.ts';
import { checkIntegrity } from './index.ts';

interface Written {
  id: string;
  fields: object;
}

/** A document, its relations written `kind target`, a part behind `:`; its first source says each. */
function doc(id: string, fields: object, ...relations: string[]): Written {
  const list = relations.map((text) => {
    const [words = '', parts] = text.split(':');
    const [kind, target] = words.split(' ');
    return { kind, target, ...(parts ? { parts } : {}), certainty: 'nguon', source: 1 };
  });
  return { id, fields: list.length > 0 ? { ...fields, relations: list } : fields };
}

/** `file:line:column` of a value in a document's file. */
function at({ id, fields }: Written, line: string): string {
  const lines = fileText('document', fields).split('\n');
  const index = lines.findIndex((text) => text.includes(line));
  const key = (lines[index] ?? '').search(/[a-z]/);
  return `content/documents/${id}.mdx:${index + 1}:${key + 1}`;
}

/** The problems found, each as where it stands, how grave it is and what it says. */
function check(...written: Written[]) {
  const entries: DocumentEntry[] = written.map(({ id, fields }) => documentOf(id, fields));
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return checkIntegrity({ entries, vocabulary, ledger }).map(
    ({ file, line, column, message, severity }) =>
      `${file}:${line}:${column} ${severity} ${message}`,
  );
}

test('a younger document may replace, amend and carry on older ones', () => {
  const older = doc('a', { issuedOn: '2013-06-03', expiredOn: '2020-01-01' });
  const between = doc('b', { issuedOn: '2015' }, 'sua-doi a');
  const younger = doc('c', { issuedOn: '2019-11-01', effectiveOn: '2020-01-01' }, 'thay-the a');
  expect(check(older, between, younger)).toEqual([]);
});

test('two documents that replace each other are told with both places, at the wrong one', () => {
  const older = doc('a', { issuedOn: '2013-06-03' }, 'thay-the b');
  const younger = doc('b', { issuedOn: '2015-01-01' }, 'thay-the a');
  expect(check(older, younger)).toEqual([
    `${at(older, 'target')} error Văn bản ngày 2013-06-03 không thể có quan hệ “thay thế” (thay-the) với văn bản ban hành sau, ngày 2015-01-01 (${at(younger, 'issuedOn')}).`,
  ]);
});

test('relations that lead back are told once, with every place', () => {
  const a = doc('a', {}, 'thay-the b');
  const b = doc('b', {}, 'can-cu c');
  const c = doc('c', {}, 'huong-dan a');
  expect(check(a, b, c)).toEqual([
    `${at(a, 'target')} error Các quan hệ dẫn vòng trở lại văn bản đầu: a “thay thế” (thay-the) b, ở ${at(a, 'target')}, b “căn cứ” (can-cu) c, ở ${at(b, 'target')}, c “hướng dẫn” (huong-dan) a, ở ${at(c, 'target')}.`,
  ]);
});

test('one document cannot both replace another and amend it', () => {
  const older = doc('a', { issuedOn: '2013' });
  const younger = doc('b', { issuedOn: '2015' }, 'sua-doi a', 'thay-the a');
  const found = check(older, younger);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(
    `không thể vừa có quan hệ “thay thế” (thay-the) vừa “sửa đổi, bổ sung” (sua-doi) ở ${at(younger, 'target')} với content/documents/a.mdx.`,
  );
  expect(check(older, doc('b', { issuedOn: '2015' }, 'sua-doi a', 'bai-bo a:Điều 3'))).toEqual([]);
});

const older = (fields: object) => doc('a', { issuedOn: '2013-06-03', ...fields });
const younger = (fields: object, relation: string) => doc('b', fields, relation);

test.each([
  // the day on which the other takes effect
  ['2020-01-01', { issuedOn: '2019-11-01', effectiveOn: '2020-01-01' }, false],
  // its day of issue, when it takes effect later
  ['2019-11-01', { issuedOn: '2019-11-01', effectiveOn: '2020-01-01' }, true],
  // of another whose day of force is not known any day since its issue may be right
  ['2020-03-01', { issuedOn: '2019' }, false],
  ['2018-12-31', { issuedOn: '2019' }, true],
])('expiredOn: %s against a replacement of %j is wrong: %s', (expiredOn, days, wrong) => {
  const ended = older({ expiredOn });
  const ender = younger(days, 'thay-the a');
  const found = check(ended, ender);
  expect(found).toHaveLength(wrong ? 1 : 0);
  if (!wrong) return;
  expect(found[0]).toContain(`${at(ended, 'expiredOn')} error Ngày hết hiệu lực ${expiredOn}`);
  expect(found[0]).toContain(at(ender, 'target'));
});

/** A state that the entry's first source proves. */
const claim = (status: string, since?: string) => ({
  validity: {
    status,
    ...(since ? { since } : {}),
    ...(status === 'het-hieu-luc' ? { how: 'mat-doi-tuong' } : {}),
    ...(status === 'mot-phan' ? { parts: 'Điều 3' } : {}),
    basis: 'Nguồn nói vậy.[^1]',
    certainty: 'nguon',
  },
});

test.each([
  // in force, though replaced
  [
    claim('con-hieu-luc'),
    { issuedOn: '2019' },
    'thay-the a',
    'mâu thuẫn với ngày tháng và quan hệ đã ghi',
  ],
  // in force in part, though repealed
  [
    claim('mot-phan'),
    { issuedOn: '2019' },
    'bai-bo a',
    'mâu thuẫn với ngày tháng và quan hệ đã ghi',
  ],
  // ended, though carried on afterwards
  [claim('het-hieu-luc', '2016'), { issuedOn: '2019' }, 'sua-doi a', 'của văn bản ban hành sau đó'],
])('the claim %j against a document of %j that “%s” names both files', (says, days, act, words) => {
  const claimed = older(says);
  const actor = younger(days, act);
  const found = check(claimed, actor);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${at(claimed, 'status')} error Tình trạng`);
  expect(found[0]).toContain(words);
  expect(found[0]).toContain(at(actor, 'target'));
});

test.each([
  // the day of expiry
  [{ expiredOn: '2020-01-01', ...claim('con-hieu-luc') }, 'expiredOn'],
  // a day of force that lies ahead
  [{ effectiveOn: '2030-01-01', ...claim('con-hieu-luc') }, 'effectiveOn'],
  // a period that is over
  [{ period: { to: '2020' }, ...claim('con-hieu-luc') }, 'to: "2020"'],
])('the claim in %j names the day it is against', (fields, line) => {
  const entry = older(fields);
  // A day of expiry that nothing proves is told of besides.
  const found = check(entry).filter((problem) => !problem.includes('chưa có căn cứ'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('mâu thuẫn với ngày tháng và quan hệ đã ghi');
  expect(found[0]).toContain(at(entry, line));
});

test.each([
  // what a source knows and nothing else does
  claim('het-hieu-luc'),
  // the end told twice
  { expiredOn: '2020-01-01', ...claim('het-hieu-luc') },
  // ended after its period
  { period: { to: '2020' }, ...claim('het-hieu-luc') },
  // kept as a record, or for its number, though its period is over
  { period: { to: '2020' }, ...claim('tu-lieu') },
  { period: { to: '2020' }, ...claim('ngoai-linh-vuc') },
  // in force while its period runs
  { period: { to: '2030' }, ...claim('con-hieu-luc') },
])('the claim in %j stands', (fields) => {
  expect(check(older(fields))).toEqual([]);
});

test('what amends or carries on a document after its end is asked about', () => {
  const ended = older({});
  const ender = doc('b', { issuedOn: '2015' }, 'thay-the a');
  const late = doc('c', { issuedOn: '2019' }, 'tiep-tuc-thuc-hien a');
  expect(check(ended, ender, late)).toEqual([
    `${at(late, 'target')} warning Văn bản này có quan hệ “tiếp tục thực hiện” (tiep-tuc-thuc-hien) với một văn bản đã hết hiệu lực từ ngày 2015-12-31 (${at(ender, 'target')}).`,
  ]);
});
