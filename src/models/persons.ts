/** Words before which a name that follows is a person's: kinship, ranks, clergy. */
const titles = [
  ...['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cụ', 'cháu', 'thầy', 'đồng chí'],
  ...['linh mục', 'thượng tọa', 'đại đức', 'sư cô', 'thượng úy', 'đại úy', 'thiếu tá', 'trung tá'],
];

/** Family names that most Vietnamese have; with a name of one or two more words they are a person's. */
const families =
  'Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lê|Vũ|Giàng|Vàng|Sùng|Thào|Lò|Quàng|Hồ Thị|Hồ Văn';

const capital = '\\p{Lu}\\p{Ll}*';
/** Either case of the first letter; the name behind a title is known by its own capitals. */
const eitherCase = (word: string) =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const titled = new RegExp(
  `(?<!\\p{L})(?:${titles.map(eitherCase).join('|')})\\s+(${capital}(?:\\s+${capital}){1,3})(?!\\p{L}|\\s*[-–])`,
  'u',
);
const family = new RegExp(
  `(?<!\\p{L})((?:${families})\\s+(?:Thị|Văn|Đình|Hữu|Ngọc|Xuân|Quang|Minh|Thanh|Đức|Thế|Công|A)\\s+${capital})(?!\\p{L})`,
  'u',
);

/** Streets, schools, communes and the like bear the names of the dead; the leader is named everywhere. */
const notPersons =
  /(?:đường|phố|ngõ|hẻm|trường|cầu|chợ|công viên|quỹ|giải thưởng|khu|hội trường|xã|phường|thị trấn|thôn|bản|làng|huyện|mang tên)\s+(?:[\p{L}\d/]+\s+){0,2}$|Hồ Chí Minh|Tôn Đức Thắng/iu;

/**
 * The name of a private person in a text, as written there; none where none is found. A title must be
 * followed by two words with capitals, so that *Bà Rịa* and *Cô Tô* stay places.
 */
export function personIn(text: string): string | undefined {
  for (const pattern of [titled, family]) {
    const found = pattern.exec(text);
    const name = found?.[1];
    if (!found || !name) continue;
    if (notPersons.test(text.slice(0, found.index)) || notPersons.test(found[0])) continue;
    return name;
  }
  return undefined;
}
