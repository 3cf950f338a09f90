import { documents } from '../../citations/testing/documents.ts';
import type { ReviewData, ReviewDocument } from '../review-data.ts';

/** In use until another document ended it. */
const ended = (from: string, by: string): ReviewDocument['force'] => [
  { is: 'dang-ap-dung' },
  { is: 'het-hieu-luc', from, since: from, by },
];
const force: Readonly<Record<string, ReviewDocument['force']>> = {
  '60-2013-nd-cp-2013': ended('2019-01-01', '149-2018-nd-cp-2018'),
  '149-2018-nd-cp-2018': ended('2021-02-01', '145-2020-nd-cp-2020'),
  '12-2012-qh13-2012': ended('2025-07-01', '50-2024-qh15-2024'),
};

const decree = (number: string, title: string, issuedOn: string): ReviewDocument => ({
  id: `${number.replaceAll('/', '-').replace('NĐ', 'nd').toLowerCase()}-${issuedOn.slice(0, 4)}`,
  number,
  type: 'Nghị định',
  title,
  aliases: [],
  issuer: 'Chính phủ',
  issuedOn,
  titleChecked: true,
  force: [],
});

/** A small library: documents whose numbers clash, a chain of decrees, two mottos. */
export const sample: ReviewData = {
  documents: [
    ...documents,
    decree('149/2018/NĐ-CP', 'Quy định về thực hiện dân chủ tại nơi làm việc', '2018-11-07'),
    decree('145/2020/NĐ-CP', 'Quy định về điều kiện lao động', '2020-12-14'),
    {
      id: '76-nq-cp-2021',
      number: '76/NQ-CP',
      type: 'Nghị quyết',
      title: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
      aliases: [],
      issuer: 'Chính phủ',
      issuedOn: '2021-07-15',
    },
  ].map((document) => ({
    ...document,
    titleChecked: true,
    force: force[document.id] ?? [{ is: 'dang-ap-dung' }],
  })),
  vocabulary: {
    documentTypes: [
      { code: 'NQ', name: 'Nghị quyết', systems: ['party', 'state'] },
      { code: 'QĐ', name: 'Quyết định', systems: ['party', 'state'] },
      { code: 'QĐ', name: 'Quy định', systems: ['party'] },
      { code: 'CT', name: 'Chỉ thị', systems: ['party', 'state'] },
      { code: 'KL', name: 'Kết luận', systems: ['party'] },
      { code: 'HD', name: 'Hướng dẫn', systems: ['party'] },
      { code: 'NĐ', name: 'Nghị định', systems: ['state'] },
      { code: 'L', name: 'Luật', systems: ['state'], pseudo: true },
      { code: 'CTr', name: 'Chương trình', systems: ['party', 'state'] },
      { code: 'CTr', name: 'Chương trình hành động', systems: ['party'] },
      { code: 'KH', name: 'Kế hoạch', systems: ['party', 'state', 'union'] },
    ],
    issuerMarks: [
      { code: 'TW', name: 'Trung ương', systems: ['party'], scope: 'central' },
      { code: 'TU', name: 'Tỉnh ủy', systems: ['party'], scope: 'province' },
      { code: 'CP', name: 'Chính phủ', systems: ['state'], scope: 'central' },
      { code: 'LĐLĐ', name: 'Liên đoàn Lao động', systems: ['union'], scope: 'province' },
    ],
    terms: [],
    laws: [{ name: 'Luật Công đoàn' }],
  },
  mottos: [
    {
      id: 'dan-biet',
      name: 'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
      variants: [
        { wording: 'dân biết, dân bàn, dân làm, dân kiểm tra', since: '1998' },
        {
          wording: 'dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
          since: '2021',
        },
      ],
      shortForms: ['dân giám sát, dân thụ hưởng'],
      slips: [],
    },
    {
      id: 'nghe-dan',
      name: 'Nghe dân nói, nói dân hiểu, làm dân tin',
      variants: [{ wording: 'nghe dân nói, nói dân hiểu, làm dân tin' }],
      shortForms: [],
      slips: [],
    },
    {
      id: 'dan-van-kheo',
      name: 'Dân vận khéo thì việc gì cũng thành công',
      variants: [{ wording: 'Dân vận khéo thì việc gì cũng thành công' }],
      shortForms: ['dân vận khéo'],
      slips: [],
    },
  ],
  acronyms: [
    { code: 'NLĐ', expansion: 'người lao động' },
    { code: 'CBCCVC', expansion: 'cán bộ, công chức, viên chức', variants: ['CB,CC,VC'] },
    { code: 'BCT', expansion: 'Bộ Chính trị' },
    { code: 'BCT', expansion: 'Bộ Công Thương' },
  ],
  places: [
    { id: 'lai-chau', name: 'Lai Châu' },
    { id: 'phu-yen', name: 'Phú Yên' },
    { id: 'vinh-long', name: 'Vĩnh Long' },
  ],
  day: '2026-11-28',
};
