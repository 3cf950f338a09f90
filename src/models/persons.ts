/** Words before which a name that follows is a person's: kinship, ranks, clergy. */
const titles = [
  ...['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cụ', 'cháu', 'thầy', 'đồng chí', 'đ/c'],
  ...['linh mục', 'thượng tọa', 'đại đức', 'sư cô', 'thượng úy', 'đại úy', 'thiếu tá', 'trung tá'],
];

/** Titles of office: behind a word of address they stand where a name would, *đồng chí Phó Bí thư*. */
const offices = [
  ...[
    'bí thư',
    'chủ tịch',
    'chủ nhiệm',
    'ủy viên',
    'uỷ viên',
    'giám đốc',
    'hiệu trưởng',
    'thường trực',
  ],
  ...[
    'tổng bí thư',
    'tổng giám đốc',
    'thủ tướng',
    'bộ trưởng',
    'thứ trưởng',
    'viện trưởng',
    'thủ trưởng',
  ],
  ...[
    'trưởng ban',
    'trưởng phòng',
    'trưởng đoàn',
    'trưởng thôn',
    'trưởng bản',
    'trưởng khu',
    'tổ trưởng',
  ],
  ...[
    'đội trưởng',
    'chi hội trưởng',
    'chánh văn phòng',
    'chánh án',
    'đại biểu',
    'tư lệnh',
    'chính ủy',
  ],
];

/** Family names that most Vietnamese have; with a name of one or two more words they are a person's. */
const families =
  'Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lê|Vũ|Giàng|Vàng|Sùng|Thào|Lò|Quàng|Hồ Thị|Hồ Văn';

const capital = '\\p{Lu}\\p{Ll}*';
/** Either case of the first letter; the name behind a title is known by its own capitals. */
const eitherCase = (word: string) =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const anyCase = (words: string) => words.split(' ').map(eitherCase).join('\\s+');
const office = `(?:[Pp]hó\\s+|[Qq]uyền\\s+|[Nn]guyên\\s+)*(?:${offices.map(anyCase).join('|')})(?!\\p{L})`;
const titled = new RegExp(
  `(?<!\\p{L})(?:${titles.map(eitherCase).join('|')})\\s+(?!${office})(${capital}(?:\\s+${capital}){1,3})(?!\\p{L})`,
  'gu',
);
const family = new RegExp(
  `(?<!\\p{L})((?:${families})\\s+(?:Thị|Văn|Đình|Hữu|Ngọc|Xuân|Quang|Minh|Thanh|Đức|Thế|Công|A)\\s+${capital})(?!\\p{L})`,
  'gu',
);

/** Streets, schools, communes and the like bear the names of the dead. */
const placeBefore =
  /(?:đường|phố|ngõ|hẻm|trường|cầu|chợ|công viên|quỹ|giải thưởng|khu|hội trường|xã|phường|thị trấn|thôn|bản|làng|huyện|mang tên)\s+(?:[\p{L}\d/]+\s+){0,2}$/iu;
/** Leaders of the revolution are no private persons. */
const leaders = /Hồ Chí Minh|Nguyễn Ái Quốc|Tôn Đức Thắng/iu;

/** A name in a text that may be a private person's. */
export interface NamedPerson {
  /** As written there, with the word of address before it, if there is one: *bà Nguyễn Thị Lan*. */
  written: string;
  name: string;
  /** Whether it stands behind the word of a street, a school or a place: *đường Bà Huyện Thanh Quan*. */
  mayBePlace: boolean;
}

/**
 * The names of persons in a text, each once, those behind a word of address first. Such a word must be followed by two words
 * with capitals, so that *Bà Rịa* and *Cô Tô* stay places; a name alone is none where it may be that of a place.
 */
export function personsIn(text: string): NamedPerson[] {
  const seen = new Set<string>();
  const read = (pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, 1: name = '', index }) => {
      if (leaders.test(written) || seen.has(name)) return [];
      seen.add(name);
      return { written, name, mayBePlace: placeBefore.test(text.slice(0, index)) };
    });
  return [...read(titled), ...read(family).filter(({ mayBePlace }) => !mayBePlace)];
}

/** The name of a private person in a text; none where none is found, or where it may be that of a place. */
export const personIn = (text: string): string | undefined =>
  personsIn(text).find(({ mayBePlace }) => !mayBePlace)?.name;
