import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sessionPage } from './page.ts';

const law = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const pageOf = (fields: object) => {
  const entry = sessionOf('buoi', fields);
  return sessionPage(entry, siteOf([entry, law]));
};
const part = (fields: object, id: string) =>
  pageOf(fields).sections.find((section) => section.id === id)?.part;
const toldOf = (step: object) => {
  const agenda = [{ minutes: 50, activity: 'A', ...step }, ...plain];
  const shown = part({ agenda }, 'chuong-trinh');
  return shown?.kind === 'agenda' ? shown.rows.map(({ told }) => told) : [];
};
const plain = [1, 2].map(() => ({ minutes: 5, activity: 'B' }));

test('a step without a script and cases has nothing folded under it', () => {
  expect(toldOf({})).toEqual([undefined, undefined, undefined]);
});

test('what the trainer says is safe HTML, with its length and the ways to its grounds', () => {
  const basis = [{ document: law.id }];
  const script = [{ say: 'Ta đọc <b> trước.', basis }, { say: 'Nghỉ.' }];
  expect(toldOf({ script })[0]).toEqual({
    script: [
      {
        html: 'Ta đọc &lt;b&gt; trước.',
        basis: [{ name: 'Nghị quyết 25-NQ/TW (2013)', href: '/so-tay/van-ban/25-nq-tw-2013/' }],
      },
      { html: 'Nghỉ.', basis: [] },
    ],
    length: 5,
    cases: [],
  });
});

test('a ground is named with its place in the document', () => {
  const basis = [{ document: law.id, provision: 'khoản 2 Điều 9' }];
  expect(toldOf({ script: [{ say: 'Lời.', basis }] })[0]?.script[0]?.basis[0]?.name).toBe(
    'khoản 2 Điều 9, Nghị quyết 25-NQ/TW (2013)',
  );
});

test('a case brings its roles, its task and what a good solution holds', () => {
  const played = {
    title: 'Lời hứa',
    situation: 'Chưa làm.',
    roles: ['Giám đốc'],
    ask: ['Nói gì?'],
    expect: ['Có hạn.'],
  };
  expect(toldOf({ cases: [played] })[0]?.cases).toEqual([{ ...played, basis: [] }]);
});

test('a question brings what good answers touch on', () => {
  const questions = ['A', 'B', 'C', 'D'].map((question) => ({ question, expect: ['Ý'] }));
  expect(part({ questions }, 'cau-hoi')).toMatchObject({
    kind: 'talks',
    talks: [{ html: 'A', expect: ['Ý'] }, {}, {}, {}],
  });
});

test('a mistake brings what is right and what shows it; one without is shown alone', () => {
  const slips = [
    { wrong: 'Sai', right: 'Đúng', basis: [{ document: law.id }] },
    { wrong: 'Chỉ sai' },
  ];
  expect(part({ slips }, 'cho-nguoi-hoc-hay-nham')).toMatchObject({
    kind: 'slips',
    slips: [
      { wrong: 'Sai', right: 'Đúng', basis: [{ href: '/so-tay/van-ban/25-nq-tw-2013/' }] },
      { wrong: 'Chỉ sai', right: undefined, basis: [] },
    ],
  });
});

test('places of one document that follow each other name it once, at the last', () => {
  const at = (provision: string) => ({ document: law.id, provision });
  const basis = [at('Điều 1'), at('Điều 2'), { document: law.id }];
  const links = toldOf({ script: [{ say: 'Lời.', basis }] })[0]?.script[0]?.basis;
  const name = 'Nghị quyết 25-NQ/TW (2013)';
  expect(links?.map((link) => link.name)).toEqual(['Điều 1', 'Điều 2', name]);
  const two = toldOf({ script: [{ say: 'Lời.', basis: basis.slice(0, 2) }] })[0]?.script[0];
  expect(two?.basis.map((link) => link.name)).toEqual(['Điều 1', `Điều 2, ${name}`]);
});
