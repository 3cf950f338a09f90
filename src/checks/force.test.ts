import { describe, expect, test } from 'vitest';
import { documentOf, fileText, vocabulary } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { checkIntegrity } from './index.ts';

const page = { title: 'Một trang', url: 'https://example.org/' };
const copy = { title: 'Một bản chép', unofficial: true };
const twoSources = { sources: [page, copy] };

/** The problems of some documents, each as its line, what it says and the remedy. */
function check(...documents: [id: string, fields: object][]) {
  const entries = documents.map(([id, fields]) => documentOf(id, { ...twoSources, ...fields }));
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return checkIntegrity({ entries, vocabulary, ledger }).map(({ file, line, message, hint }) => {
    const fields = documents.find(([id]) => file.endsWith(`/${id}.mdx`))?.[1] ?? {};
    const text = fileText('document', { ...twoSources, ...fields })
      .split('\n')
      [line - 1]?.trim();
    return [text, message, hint];
  });
}

const found = (status: string, fields: object = {}) => ({
  validity: { status, basis: 'Nguồn nói vậy.[^1]', ...fields },
});
const searched = { searchedOn: '2026-11-30', where: ['Một nơi'] };
const said = { certainty: 'nguon' };
const guessed = { certainty: 'suy-doan' };

describe('what is told of force without its evidence is refused', () => {
  const mustBeSaid = [
    'suy đoán không làm văn bản hết hiệu lực.',
    'Có nguồn thì ghi certainty: nguon; chưa có thì ghi status: co-van-ban-moi-hon.',
  ];
  const mustBePublic = [
    'có basis: không dẫn nguồn công khai nào.',
    'Thêm vào basis: dấu [^n] của một nguồn công khai trong sources:.',
  ];
  const whySearch = [
    'Chưa ghi ngày tìm và đã tìm ở đâu.',
    'Thêm searchedOn: 2026-11-30 và where: [Cơ sở dữ liệu quốc gia về pháp luật].',
  ];
  test.each([
    // a guess ends nothing, nor does what nobody noted
    [found('het-hieu-luc', { how: 'thay-the', ...guessed }), ...mustBeSaid],
    [found('het-hieu-luc', { how: 'thay-the' }), ...mustBeSaid],
    [found('mot-phan', { parts: 'Điều 3', ...guessed }), ...mustBeSaid],
    // in force is what a source says, not what no source denies
    [
      found('con-hieu-luc', { ...guessed, ...searched }),
      'chưa có nguồn.',
      'Có nguồn thì ghi certainty: nguon; chỉ tìm không thấy văn bản thay thế thì ghi status: chua-thay-thay-the.',
    ],
    // the source is a copy, is not there, or is not named
    [
      found('het-hieu-luc', { how: 'bai-bo', ...said, basis: 'Bản chép nói vậy.[^2]' }),
      ...mustBePublic,
    ],
    [found('mot-phan', { parts: 'Điều 3', ...said, basis: 'Ai cũng biết.' }), ...mustBePublic],
    [found('con-hieu-luc', { ...said, basis: 'Ai cũng biết.' }), ...mustBePublic],
    // how it ended, and what of it
    [
      found('het-hieu-luc', said),
      'Chưa ghi vì sao hết hiệu lực.',
      'Thêm how: thay-the, bai-bo, het-thoi-ky hoặc mat-doi-tuong.',
    ],
    [found('mot-phan', said), 'Chưa ghi phần nào hết hiệu lực.', 'Thêm parts: "khoản 4 Điều 4".'],
    // when it was seen in use
    [
      found('dang-ap-dung', said),
      'Chưa ghi ngày của văn bản còn viện dẫn hoặc thực hiện văn bản này.',
      'Thêm seenOn: 2026-03-18, và ghi nơi nào ở basis:.',
    ],
    // when and where it was searched
    [found('chua-thay-thay-the', { searchedOn: '2026-11-30' }), ...whySearch],
    [found('chua-thay-thay-the', { where: ['Một nơi'] }), ...whySearch],
    [found('co-van-ban-moi-hon', { since: '2020' }), ...whySearch],
    // since when there is a newer text: a draft of an earlier day could not cite it
    [
      found('co-van-ban-moi-hon', searched),
      'Chưa ghi văn bản mới hơn có từ ngày nào.',
      'Thêm since: <ngày ban hành hoặc ngày có hiệu lực của văn bản mới hơn>.',
    ],
  ] as [object, string, string][])('%j', (fields, message, hint) => {
    const problems = check(['a', fields]);
    expect(problems).toEqual([
      [expect.stringMatching(/^status: /), expect.stringContaining(message), hint],
    ]);
  });

  test('a document that ends it must be held', () => {
    const problems = check([
      'a',
      found('co-van-ban-moi-hon', { ...searched, since: '2020', by: 'khong-co' }),
    ]);
    expect(problems).toEqual([
      ['by: khong-co', 'Thư viện không có văn bản mã “khong-co”.', expect.any(String)],
    ]);
  });
});

test.each([
  found('con-hieu-luc', said),
  found('het-hieu-luc', { how: 'het-thoi-ky', ...said }),
  // a public source beside a copy
  found('het-hieu-luc', { how: 'bai-bo', ...said, basis: 'Bản chép,[^2] rồi báo.[^1]' }),
  found('mot-phan', { parts: 'Điều 3', ...said }),
  found('dang-ap-dung', { seenOn: '2026-03', ...guessed, basis: 'Một xã dẫn.[^2]' }),
  found('chua-thay-thay-the', searched),
  found('co-van-ban-moi-hon', { ...searched, ...guessed, since: '2020', basis: 'Cùng nội dung.' }),
  found('da-hoan-thanh', guessed),
  found('chua-co-hieu-luc'),
  found('tu-lieu'),
  found('ngoai-linh-vuc'),
  found('chua-kiem-tra'),
])('%j stands', (fields) => {
  expect(check(['a', fields])).toEqual([]);
});

const relation = (kind: string, fields: object = {}) => ({
  relations: [{ kind, number: '1-KL/TW', issuedOn: '2010', ...fields }],
});
const unnamed = [
  'Quan hệ ghi certainty: nguon nhưng chưa ghi nguồn nào.',
  'Ghi source: <thứ tự của một nguồn công khai trong sources:>, hoặc certainty: suy-doan.',
];

test.each([
  [
    relation('thay-the'),
    '- kind: thay-the',
    'Quan hệ “thay thế” (thay-the) chưa ghi mức chắc chắn.',
    'Thêm certainty: nguon và source: <thứ tự nguồn nói vậy>, hoặc certainty: suy-doan.',
  ],
  [
    relation('bai-bo', { parts: 'Điều 3' }),
    '- kind: bai-bo',
    'Quan hệ “bãi bỏ” (bai-bo) chưa ghi mức chắc chắn.',
    'Thêm certainty: nguon và source: <thứ tự nguồn nói vậy>, hoặc certainty: suy-doan.',
  ],
  [relation('thay-the', said), 'certainty: nguon', ...unnamed],
  [relation('can-cu', { ...said, source: 3 }), 'certainty: nguon', ...unnamed],
  [
    relation('thay-the', { ...said, source: 2 }),
    'certainty: nguon',
    'Nguồn thứ 2 là bản chép không chính thức, chưa đủ để ghi certainty: nguon.',
    unnamed[1],
  ],
] as [object, ...string[]][])('%j is refused', (fields, ...problem) => {
  expect(check(['a', fields])).toEqual([problem]);
});

test.each([
  relation('thay-the', { ...said, source: 1 }),
  relation('thay-the', guessed),
  relation('bai-bo', { ...guessed, source: 2 }),
  // what ends nothing need not say
  relation('can-cu'),
  relation('sua-doi'),
])('%j stands', (fields) => {
  expect(check(['a', fields])).toEqual([]);
});

describe('a day of expiry needs what proves it', () => {
  const ended = { issuedOn: '2010', expiredOn: '2020-01-01' };
  const ender = (fields: object) => ({
    issuedOn: '2019',
    effectiveOn: '2020-01-01',
    relations: [{ kind: 'thay-the', target: 'a', ...fields }],
  });

  test.each([
    ['no relation', undefined],
    ['a relation that is inferred', ender(guessed)],
    ['one that ends a part only', ender({ ...said, source: 1, parts: 'Điều 3' })],
    [
      'one of an entry that nobody checked',
      { ...ender({ ...said, source: 1 }), verification: 'unverified' },
    ],
  ])('%s does not', (_, other) => {
    const documents: [string, object][] = [['a', ended]];
    if (other) documents.push(['b', other]);
    expect(check(...documents)).toEqual([
      [
        'expiredOn: 2020-01-01',
        'Ngày hết hiệu lực 2020-01-01 chưa có căn cứ: không quan hệ nào có nguồn, validity: cũng không ghi.',
        'Ghi validity: với status: het-hieu-luc, how:, certainty: nguon và basis: kèm [^n]; hoặc bỏ expiredOn:.',
      ],
    ]);
  });

  test('a relation that a source proves, or a source that says so, does', () => {
    expect(check(['a', ended], ['b', ender({ ...said, source: 1 })])).toEqual([]);
    const says = found('het-hieu-luc', { how: 'bai-bo', ...said });
    expect(check(['a', { ...ended, ...says }])).toEqual([]);
  });
});

test('whatever the library shows as ended, in whole or in part, a public source proves', () => {
  const ways = [undefined, guessed, { ...said, source: 1 }, { ...said, source: 2 }, said];
  const parts = [{}, { parts: 'Điều 3' }];
  const verifications = ['verified', 'unverified'];
  for (const verification of verifications) {
    for (const way of ways) {
      for (const part of parts) {
        const older = documentOf('a', { ...twoSources, issuedOn: '2010' });
        const younger = documentOf('b', {
          ...twoSources,
          issuedOn: '2020-01-01',
          verification,
          relations: [{ kind: 'thay-the', target: 'a', ...way, ...part }],
        });
        const { status } = libraryOf([older, younger], '2026-11-30').validity('a');
        const isProven = way !== undefined && 'source' in way && way.source === 1;
        const ends = status === 'het-hieu-luc' || status === 'mot-phan';
        expect([verification, way, part, ends]).toEqual([
          verification,
          way,
          part,
          isProven && verification === 'verified',
        ]);
      }
    }
  }
});
