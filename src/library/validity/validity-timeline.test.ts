import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validityStatuses } from '../../schema/index.ts';
import { type Dated, type Incoming, stateOn, type ValidityState } from './validity.ts';
import { validityOn, validityTimeline } from './validity-timeline.ts';

const by = (
  kind: Incoming['kind'],
  on?: string,
  parts?: string,
  known: Incoming['known'] = 'proven',
): Incoming => ({
  known,
  kind,
  from: `${kind}-${on}`,
  label: 'Luật số 2',
  on,
  parts,
});
const says = (
  status: (typeof validityStatuses)[number],
  since?: string,
  more: Partial<Dated['validity']> = {},
): Dated => ({
  validity: {
    status,
    where: [],
    basis: 'Nguồn nói vậy.[^1]',
    ...(since ? { since } : {}),
    ...more,
  },
  checkedOn: '2026-11-21',
});

/** The states as `day status`, one after another. */
const life = (document: Dated, ...incoming: Incoming[]) =>
  validityTimeline(document, incoming).map(({ from, status }) => `${from ?? ''} ${status}`.trim());

test.each([
  // nothing known at all
  [{}, [], ['chua-kiem-tra']],
  // before its issue a document did not exist
  [{ issuedOn: '2013-06-03' }, [], ['chua-ban-hanh', '2013-06-03 chua-kiem-tra']],
  // issued at some day of a month
  [{ issuedOn: '1999-10' }, [], ['chua-ban-hanh', '1999-10-01 chua-kiem-tra']],
  // a law: issued, in force, ended; between beginning and end it applied
  [
    { issuedOn: '2012-06-20', effectiveOn: '2013-01-01', expiredOn: '2025-07-01' },
    [],
    [
      'chua-ban-hanh',
      '2012-06-20 chua-co-hieu-luc',
      '2013-01-01 con-hieu-luc',
      '2025-07-01 het-hieu-luc',
    ],
  ],
  // without a day of force the time before its end stays unknown
  [
    { issuedOn: '2007-05-28', expiredOn: '2013-08-15' },
    [],
    ['chua-ban-hanh', '2007-05-28 chua-kiem-tra', '2013-08-15 het-hieu-luc'],
  ],
  // replaced before it ever took effect
  [
    { issuedOn: '2020-01-01', effectiveOn: '2022-01-01' },
    [by('thay-the', '2021-01-01')],
    ['chua-ban-hanh', '2020-01-01 chua-co-hieu-luc', '2021-01-01 het-hieu-luc'],
  ],
  // a claim holds from the day of checking on; of the time before it tells nothing
  [
    { issuedOn: '2020-01-01', ...says('con-hieu-luc') },
    [],
    ['chua-ban-hanh', '2020-01-01 chua-kiem-tra', '2026-11-21 con-hieu-luc'],
  ],
  // unless the document is known to have applied before
  [
    { issuedOn: '2020-01-01', effectiveOn: '2020-03-01', ...says('con-hieu-luc') },
    [],
    ['chua-ban-hanh', '2020-01-01 chua-co-hieu-luc', '2020-03-01 con-hieu-luc'],
  ],
  [
    { issuedOn: '2013-06-03', ...says('con-hieu-luc') },
    [by('trien-khai', '2014-01-01')],
    ['chua-ban-hanh', '2013-06-03 chua-kiem-tra', '2014-01-01 con-hieu-luc'],
  ],
  // or the source says since when
  [
    { issuedOn: '2020-01-01', ...says('con-hieu-luc', '2020-02') },
    [],
    ['chua-ban-hanh', '2020-01-01 chua-kiem-tra', '2020-02-29 con-hieu-luc'],
  ],
  // from the first to the last day on which it was carried out it applied, and was used for two years more
  [
    { issuedOn: '2013-06-03' },
    [by('trien-khai', '2014-01-01'), by('tiep-tuc-thuc-hien', '2019-01-07')],
    [
      'chua-ban-hanh',
      '2013-06-03 chua-kiem-tra',
      '2014-01-01 dang-ap-dung',
      '2021-01-07 chua-kiem-tra',
    ],
  ],
  // cited as a basis once: used for two years
  [
    { issuedOn: '2013-06-03' },
    [by('can-cu', '2014-01-01')],
    [
      'chua-ban-hanh',
      '2013-06-03 chua-kiem-tra',
      '2014-01-01 dang-ap-dung',
      '2016-01-01 chua-kiem-tra',
    ],
  ],
  // what only names it proves nothing
  [
    { issuedOn: '2013-06-03' },
    [by('lien-quan', '2015-01-01'), by('so-ket', '2019-01-07')],
    ['chua-ban-hanh', '2013-06-03 chua-kiem-tra'],
  ],
  // nor does what is only inferred
  [
    { issuedOn: '2013-06-03' },
    [by('trien-khai', '2014-01-01', undefined, 'inferred')],
    ['chua-ban-hanh', '2013-06-03 chua-kiem-tra'],
  ],
  // a replacement that is inferred, or of which nobody noted who says so, is a newer text
  [
    { issuedOn: '2021-09-27' },
    [by('thay-the', '2026-04-08', undefined, 'inferred')],
    ['chua-ban-hanh', '2021-09-27 chua-kiem-tra', '2026-04-08 co-van-ban-moi-hon'],
  ],
  [
    { issuedOn: '2021-09-27' },
    [by('bai-bo', '2026-04-08', undefined, 'unsaid')],
    ['chua-ban-hanh', '2021-09-27 chua-kiem-tra', '2026-04-08 co-van-ban-moi-hon'],
  ],
  // a part that is only inferred to have ended has not
  [
    { issuedOn: '2020-01-01', ...says('con-hieu-luc', '2020-01-01') },
    [by('bai-bo', '2022-01-01', 'Điều 3', 'inferred')],
    ['chua-ban-hanh', '2020-01-01 con-hieu-luc'],
  ],
  // searched on a day, and no successor seen
  [
    {
      issuedOn: '2020-01-01',
      ...says('chua-thay-thay-the', undefined, { searchedOn: '2026-11-30' }),
    },
    [],
    ['chua-ban-hanh', '2020-01-01 chua-kiem-tra', '2026-11-30 chua-thay-thay-the'],
  ],
  // seen in use: for two years, then what the search found
  [
    {
      issuedOn: '2020-01-01',
      ...says('dang-ap-dung', undefined, { seenOn: '2025-09-15', searchedOn: '2026-11-30' }),
    },
    [],
    [
      'chua-ban-hanh',
      '2020-01-01 chua-kiem-tra',
      '2025-09-15 dang-ap-dung',
      '2027-09-15 chua-thay-thay-the',
    ],
  ],
  // a newer text that editors found outweighs that it was seen in use
  [
    {
      issuedOn: '2020-01-01',
      ...says('co-van-ban-moi-hon', '2026-07-13', { searchedOn: '2026-11-30' }),
    },
    [by('can-cu', '2026-01-01')],
    [
      'chua-ban-hanh',
      '2020-01-01 chua-kiem-tra',
      '2026-01-01 dang-ap-dung',
      '2026-07-13 co-van-ban-moi-hon',
    ],
  ],
  // of an article or a text outside the field nobody asks whether it is in force
  [{ issuedOn: '1949-10-15', ...says('tu-lieu') }, [], ['chua-ban-hanh', '1949-10-15 tu-lieu']],
  [
    { issuedOn: '2020-01-01', ...says('ngoai-linh-vuc') },
    [],
    ['chua-ban-hanh', '2020-01-01 ngoai-linh-vuc'],
  ],
  // guidance signed before the law takes effect does not make it apply
  [
    { issuedOn: '2024-01-01', effectiveOn: '2025-01-01' },
    [by('huong-dan', '2024-06-01')],
    ['chua-ban-hanh', '2024-01-01 chua-co-hieu-luc', '2025-01-01 chua-kiem-tra'],
  ],
  // parts of it repealed
  [
    { issuedOn: '2020-01-01', effectiveOn: '2020-03-01' },
    [by('bai-bo', '2022-01-01', 'Điều 3'), by('thay-the', '2024-01-01')],
    [
      'chua-ban-hanh',
      '2020-01-01 chua-co-hieu-luc',
      '2020-03-01 con-hieu-luc',
      '2022-01-01 mot-phan',
      '2024-01-01 het-hieu-luc',
    ],
  ],
  // an amended law is in force, and told as amended
  [
    { issuedOn: '2020-01-01', effectiveOn: '2020-03-01', ...says('con-hieu-luc') },
    [by('sua-doi', '2022-01-01')],
    ['chua-ban-hanh', '2020-01-01 chua-co-hieu-luc', '2020-03-01 con-hieu-luc'],
  ],
  // a source that knows of an end, but not since when
  [
    { issuedOn: '2006-11-07', ...says('het-hieu-luc') },
    [],
    ['chua-ban-hanh', '2006-11-07 chua-kiem-tra', '2026-11-21 het-hieu-luc'],
  ],
  [
    { issuedOn: '2019-05-30', ...says('da-hoan-thanh', '2021-02-01') },
    [],
    ['chua-ban-hanh', '2019-05-30 chua-kiem-tra', '2021-02-01 da-hoan-thanh'],
  ],
  // a part ended at some day before the check
  [
    { issuedOn: '2020-12-14', effectiveOn: '2021-02-01', ...says('mot-phan') },
    [],
    [
      'chua-ban-hanh',
      '2020-12-14 chua-co-hieu-luc',
      '2021-02-01 chua-kiem-tra',
      '2026-11-21 mot-phan',
    ],
  ],
  // a source read before the document took effect
  [
    { issuedOn: '2026-11-01', ...says('chua-co-hieu-luc') },
    [],
    ['chua-ban-hanh', '2026-11-01 chua-co-hieu-luc', '2026-11-22 chua-kiem-tra'],
  ],
  // a plan of past years, whose period alone does not prove that it applied
  [
    { issuedOn: '2020-02-19', period: { from: '2020', to: '2020' } },
    [],
    ['chua-ban-hanh', '2020-02-19 chua-kiem-tra', '2021-01-01 da-hoan-thanh'],
  ],
  // the same, replaced later
  [
    { issuedOn: '2020-02-19', period: { to: '2020' } },
    [by('thay-the', '2022')],
    [
      'chua-ban-hanh',
      '2020-02-19 chua-kiem-tra',
      '2021-01-01 da-hoan-thanh',
      '2022-12-31 het-hieu-luc',
    ],
  ],
] satisfies [Dated, Incoming[], string[]][])(
  '%j with %j lives as %j',
  (document, incoming, expected) => {
    const states = life(document, ...incoming);
    // Neighbours of one status differ in their reasons, which the next table is about.
    const status = (state: string) => state.split(' ').at(-1);
    const turns = states.filter(
      (state, index) => status(state) !== status(states[index - 1] ?? ''),
    );
    expect(turns).toEqual(expected);
  },
);

test.each([
  // before the issue
  ['2010-01-01', /^Ban hành ngày 01\/01\/2020\.$/],
  // before it takes effect
  ['2020-02-01', /^Có hiệu lực từ ngày 01\/3\/2020\.$/],
  // in force, as the source has it
  ['2021-01-01', /^Nguồn nói vậy\.\[\^1\]$/],
  // amended, with the document that did it
  ['2022-01-01', /^Nguồn nói vậy\.\[\^1\] Được Luật số 2 sửa đổi, bổ sung \(01\/01\/2022\)\.$/],
  // parts ended, the source standing for the rest
  [
    '2024-01-01',
    /^Hết hiệu lực một phần: Luật số 2 bãi bỏ Điều 3 \(01\/01\/2024\)\. Nguồn nói vậy\.\[\^1\]$/,
  ],
  // ended
  ['2025-01-01', /^Hết hiệu lực từ ngày 01\/01\/2025, được Luật số 2 thay thế\.$/],
])('on %s the reason is %s', (day, reason) => {
  const document = { issuedOn: '2020-01-01', effectiveOn: '2020-03-01', ...says('con-hieu-luc') };
  const incoming = [
    by('sua-doi', '2022-01-01'),
    by('bai-bo', '2024-01-01', 'Điều 3'),
    by('thay-the', '2025-01-01'),
  ];
  expect(validityOn(day, document, incoming).reason).toMatch(reason);
});

test('what is not known is told with what is', () => {
  const carriedOut = [by('trien-khai', '2014-01-01')];
  expect(validityOn('2020-01-01', { issuedOn: '2013' }, carriedOut).reason).toBe(
    'Được Luật số 2 triển khai (01/01/2014); sau đó chưa kiểm tra.',
  );
  expect(validityOn('2020-01-01', { issuedOn: '2013' }, [by('thay-the')]).reason).toBe(
    'Đã bị Luật số 2 thay thế hoặc bãi bỏ; chưa rõ từ ngày nào.',
  );
});

test('a sequence without a first state has no answer', () => {
  expect(() => stateOn('2020-01-01', [])).toThrow(RangeError);
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyDocument: fc.Arbitrary<Dated> = fc
  .record({
    issuedOn: maybe(partial),
    effectiveOn: maybe(day),
    expiredOn: maybe(day),
    period: maybe(fc.record({ to: partial })),
    validity: maybe(
      fc.record({
        status: fc.constantFrom(...validityStatuses),
        basis: fc.constant('Nguồn.'),
        where: fc.constant(['Một nơi']),
        since: maybe(partial),
        searchedOn: maybe(day),
        seenOn: maybe(partial),
      }),
    ),
    checkedOn: maybe(partial),
  })
  .map((fields) => JSON.parse(JSON.stringify(fields)));
const anyIncoming = fc.array(
  fc
    .record({
      kind: fc.constantFrom<Incoming['kind']>(
        'thay-the',
        'bai-bo',
        'sua-doi',
        'trien-khai',
        'can-cu',
        'thuc-hien',
      ),
      known: fc.constantFrom<Incoming['known']>('proven', 'inferred', 'unsaid'),
      on: maybe(partial),
      parts: maybe(fc.constant('Điều 3')),
    })
    .map(({ kind, on, parts, known }) => by(kind, on, parts, known)),
  { maxLength: 4 },
);

test('states cover all days, in order, without gap, overlap or repetition', () => {
  fc.assert(
    fc.property(anyDocument, anyIncoming, (document, incoming) => {
      const states = validityTimeline(document, incoming);
      expect(states[0].from).toBeUndefined();
      for (const [index, state] of states.entries()) {
        expect(state.reason).not.toBe('');
        const next = states[index + 1];
        if (!next) continue;
        expect(next.from).toBeDefined();
        expect((next.from ?? '') > (state.from ?? '')).toBe(true);
        const shown = ({ status, reason, searched }: ValidityState) => [status, reason, searched];
        expect(shown(next)).not.toEqual(shown(state));
      }
    }),
  );
});

test('what has ended never comes back, and nothing applies before it is issued', () => {
  fc.assert(
    fc.property(anyDocument, anyIncoming, day, (document, incoming, asked) => {
      const states = validityTimeline(document, incoming);
      const ended = states.findIndex(({ status }) => status === 'het-hieu-luc');
      if (ended >= 0) {
        expect(states.slice(ended).every(({ status }) => status === 'het-hieu-luc')).toBe(true);
      }
      const before = document.issuedOn !== undefined && asked < document.issuedOn.slice(0, 4);
      expect(stateOn(asked, states).status === 'chua-ban-hanh' || !before).toBe(true);
    }),
  );
});

test('a guess never ends a document, whatever else is known of it', () => {
  fc.assert(
    fc.property(anyDocument, anyIncoming, (document, incoming) => {
      const { expiredOn: _, ...dated } = document;
      const guesses = incoming.map((link) => ({
        ...link,
        known: link.known === 'proven' ? ('inferred' as const) : link.known,
      }));
      const claims =
        dated.validity?.status === 'het-hieu-luc' || dated.validity?.status === 'mot-phan';
      const states = validityTimeline(claims ? { ...dated, validity: undefined } : dated, guesses);
      const ended = states.filter(
        ({ status }) => status === 'het-hieu-luc' || status === 'mot-phan',
      );
      expect(ended).toEqual([]);
    }),
  );
});

test('a state tells of no search that was made later', () => {
  fc.assert(
    fc.property(anyDocument, anyIncoming, (document, incoming) => {
      const states = validityTimeline(document, incoming);
      for (const [index, { from = '0000-01-01', searched }] of states.entries()) {
        if (searched && index > 0) expect(searched.on <= from).toBe(true);
      }
    }),
  );
});

test('an amendment that editors told of is not told twice', () => {
  const told = says('con-hieu-luc', '2020-01-01', { basis: 'Đã được Luật số 2 sửa đổi.[^1]' });
  const state = validityOn('2026-11-21', told, [by('sua-doi', '2022-01-01')]);
  expect(state.reason).toBe('Đã được Luật số 2 sửa đổi.[^1]');
});
