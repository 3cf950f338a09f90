import { remembered } from '../remembered.ts';
import { bodyWords } from './words.ts';

/** Where in the state or the Party a body stands. */
export type Level = 'central' | 'province' | 'district' | 'commune';

/** A body as far as its name tells. */
export interface Body {
  /** Key of a body or kind of body that the table below knows; null for any other. */
  organ: string | null;
  level: Level | null;
  /** Folded name of the place behind the kind of body: `lai chau`; null where none is named. */
  place: string | null;
  /** Folded words of the whole name. */
  words: string;
}

const HEAD =
  '(?:(?:thuong truc|ban thuong vu|ban chap hanh|bi thu|chu tich|pho chu tich|van phong) )?';
const DANG = '(?: (?:cua )?dang(?: cong san viet nam)?)?';

/**
 * Bodies that texts name, each by the words at the start of its name; the first that fits is meant. Those of the centre
 * end where the pattern ends: "Ban Chấp hành Trung ương Đoàn" is not the Party's.
 */
const ORGANS: readonly (readonly [organ: string, level: Level | null, pattern: RegExp])[] = [
  ['politburo', 'central', new RegExp(`^bo chinh tri(?: trung uong)?${DANG}$`)],
  ['secretariat', 'central', new RegExp(`^(?:thuong truc )?ban bi thu(?: trung uong)?${DANG}$`)],
  [
    'central-committee',
    'central',
    new RegExp(
      `^(?:hoi nghi(?: lan thu \\S+)? )?(?:cua )?ban chap hanh (?:dang )?trung uong${DANG}(?: \\d+)?$`,
    ),
  ],
  [
    'central-committee',
    'central',
    /^hoi nghi (?:toan the )?(?:trung uong|lan thu)|^trung uong \d{1,2}$/,
  ],
  // The press calls every body of the centre so.
  [
    'central',
    'central',
    /^trung uong(?: dang(?: cong san viet nam)?)?$|^dang(?: cong san viet nam| ta)?$/,
  ],
  ['assembly-standing', 'central', /^(?:uy ban )?thuong vu quoc hoi/],
  ['assembly', 'central', /^quoc hoi/],
  ['prime-minister', 'central', /^(?:pho )?thu tuong/],
  ['government', 'central', /^chinh phu/],
  ['president', 'central', /^chu tich nuoc/],
  ['union-presidium', 'central', /^(?:thuong truc )?doan chu tich tong/],
  ['union-committee', 'central', /^ban chap hanh tong/],
  ['union', 'central', /^tong (?:lien doan|ldld)|^cong doan viet nam/],
  [
    'front',
    'central',
    /^(?:doan chu tich |ban thuong truc )?(?:uy ban )?(?:trung uong )?mat tran to quoc viet nam$/,
  ],
  ['front', 'central', /^(?:doan chu tich |ban thuong truc )?(?:uy ban )?trung uong mat tran/],
  // Of the Youth Union, the farmers, the women: whose it is stands behind.
  ['mass', 'central', /^(?:[a-z ]+ )?trung uong (?=doan|hoi )/],
  ['people-committee', null, /^(?:(?:pho )?chu tich )?uy ban nhan dan/],
  ['people-council', null, /^(?:(?:thuong truc|chu tich) )?hoi dong nhan dan/],
  ['party-province', 'province', new RegExp(`^${HEAD}(?:dang bo )?(?:tinh|thanh) uy`)],
  ['party-province', 'province', /^(?:ban (?:chap hanh|thuong vu) )dang bo (?:tinh|thanh pho)/],
  [
    'party-district',
    'district',
    new RegExp(`^${HEAD}(?:dang bo )?(?:huyen|quan|thi) uy(?! trung uong)`),
  ],
  [
    'union-province',
    null,
    new RegExp(`^${HEAD}(?:lien doan lao dong|cong doan (?=tinh|thanh pho))`),
  ],
  ['party-committee', null, new RegExp(`^${HEAD}dang uy`)],
  ['cell', null, /^chi (?:bo|uy)/],
  [
    'local',
    null,
    /^(?:tinh|thanh pho|huyen|quan(?! (?:uy|su|doi|khu))|xa(?! hoi)|phuong|thi tran|thi xa)(?= |$)/,
  ],
];
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/\btrung uong\b/, 'central'],
  [/\b(?:tinh|thanh pho|thanh uy)\b/, 'province'],
  // Quận, not Quân.
  [/\b(?:huyen|quan(?! (?:su|uy|doi|khu|doan)\b)|quan uy|thi xa|thi uy)\b/, 'district'],
  [/\b(?:xa(?! hoi)|phuong|thi tran|dac khu)\b/, 'commune'],
];
/** Words that call on nobody in particular: they neither support nor contradict. */
const NOBODY =
  /^(?:nha nuoc|dang va nha nuoc|dang,? nha nuoc|bac(?: ho)?|cap (?:tren|uy)|cac cap|tren|ban chap hanh|ban thuong vu|thuong truc|chu tich|ban|bo|hoi|so|uy ban|doan|van phong|dai hoi|hoi nghi|nguoi|he thong|chinh quyen|lanh dao)$|^cap uy/;

/** Reads a body's name; null for words that name nobody in particular. */
export const readBody: (name: string) => Readonly<Body> | null = remembered(readName);

function readName(name: string): Body | null {
  const words = bodyWords(name);
  if (words === '' || NOBODY.test(words)) return null;
  const found = ORGANS.find(([, , pattern]) => pattern.test(words));
  // "của công đoàn", "của cơ quan": in small letters a name is a kind, not a body.
  if (!found && name === name.toLowerCase()) return null;
  const [organ, known, pattern] = found ?? [null, null, null];
  const rest = pattern ? words.replace(pattern, ' ') : '';
  const level = known ?? LEVELS.find(([mark]) => mark.test(words))?.[1] ?? null;
  return {
    organ,
    level,
    place: known === 'central' && organ !== 'mass' ? null : placeIn(rest),
    words,
  };
}

/** The body that a name is of, `politburo`, whatever its place or level; null where the table does not know it. */
export const organOf = (name: string): string | null => readBody(name)?.organ ?? null;

/** The bodies of a name that joins several: "Chính phủ và Đoàn Chủ tịch …", "Bộ Chính trị, Ban Bí thư". */
export function readBodies(name: string): Readonly<Body>[] {
  const parts = name.split(JOINT);
  return parts.flatMap((part) => readBody(part) ?? []);
}

/** Before "và" or a comma a new body begins only with a word that bodies begin with: not in "Tuyên giáo và Dân vận". */
const JOINT =
  /(?:,| và|, và) (?=(?:Ban |Bộ |Chính phủ|Thủ tướng|Ủy ban|UBND|HĐND|Hội đồng|Đoàn Chủ tịch|Đảng ủy|Quốc hội|Tổng Liên đoàn|Liên đoàn|Trung ương|Hội |Mặt trận|Văn phòng))/u;

function placeIn(rest: string): string | null {
  const place = rest
    .replace(
      /\b(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|cac|cap|khoi|viet nam)\b/g,
      ' ',
    )
    .replace(/[\s,]+/g, ' ')
    .trim();
  return place === '' ? null : place;
}
