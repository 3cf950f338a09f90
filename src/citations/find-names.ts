import { readCongress, readFurtherCongresses } from './congress.ts';
import { type Cursor, newMention, readAround } from './cursor.ts';
import { pushNumbers, readFullNumber } from './find-numbers.ts';
import { isLawWord, readLaw } from './law.ts';
import { titleFromInitials } from './law-title.ts';
import { bareExtent, type FurtherName, type NameReading } from './mention.ts';
import { readFurtherPlenums, readPlenum } from './plenum.ts';
import { readNumber } from './read-number.ts';
import { endAt } from './sticky.ts';
import type { TypeWord } from './type-words.ts';

/** First letters of what a plenum's or congress's name goes on with. */
const NAME_AHEAD = /[ \n]{0,3}[bcdhlt]/y;
const LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;

/** "Nghị quyết Trung ương 7 khóa XI", "Nghị quyết Đại hội XIII". Gives the end of what was found. */
export function findNamed(cursor: Cursor, word: TypeWord): number | null {
  if (word.code !== 'NQ' && word.code !== 'KL' && word.code !== 'QĐ') return null;
  const { text, plain } = cursor;
  if (endAt(NAME_AHEAD, plain, word.end) < 0) return null;
  const named =
    readPlenum(text, plain, word.end) ??
    (word.code === 'NQ' ? readCongress(text, plain, word.end, false) : null);
  return named === null ? null : pushNamed(cursor, word, named);
}

/** "NQĐH Đảng bộ huyện lần thứ XXIV", "NQTW 4 (khóa XII)". */
export function findContracted(cursor: Cursor, matched: string, at: number): number | null {
  const { text, plain } = cursor;
  const word: TypeWord = { start: at, end: at + 2, name: 'Nghị quyết', code: 'NQ', form: 'code' };
  const named =
    matched === 'nqdh' ? readCongress(text, plain, at + 4, true) : readPlenum(text, plain, at + 2);
  return named === null ? null : pushNamed(cursor, word, named);
}

/** "Luật Công đoàn năm 2012", "Luật Giao dịch điện tử số 20/2023/QH15", "BLLĐ 2019". */
export function findLaw(cursor: Cursor, word: TypeWord): number | null {
  const isInitials = word.law !== undefined;
  if (
    word.form === 'english' ||
    (word.form === 'code' && !isInitials) ||
    !LAW.test(word.name ?? '')
  )
    return null;
  const { text, plain, vocabulary } = cursor;
  if (!isLawWord(text, word.start)) return null;
  const law = readLaw(
    text,
    plain,
    word,
    (title) =>
      vocabulary.law(`${word.name} ${title}`) !== undefined ||
      titleFromInitials(word.name ?? '', title, vocabulary.laws) !== null,
  );
  if (law === null) return isInitials ? pushLaw(cursor, word, emptyName(word)) : null;
  if (isInitials && law.name.event === 'law' && law.name.title !== '') {
    return pushLaw(cursor, word, emptyName(word));
  }
  if (law.numberAt === null) return pushLaw(cursor, word, law);
  const reading = readNumber(text, plain, law.numberAt, vocabulary);
  if (!reading?.number) return null;
  pushNumbers(cursor, word, word.start, [reading], law);
  return reading.end;
}

function pushLaw(cursor: Cursor, word: TypeWord, law: NameReading): number | null {
  const read = law.name.event === 'law' ? law.name.title : '';
  const title =
    word.law ?? titleFromInitials(word.name ?? '', read, cursor.vocabulary.laws) ?? read;
  const named = { ...law, name: { event: 'law' as const, title } };
  // "Luật năm 2012" names no law; the constitution needs no title.
  if (named.name.event === 'law' && named.name.title === '' && word.name !== 'Hiến pháp')
    return null;
  return pushNamed(cursor, word, named);
}

const emptyName = (word: TypeWord): NameReading => ({
  end: word.end,
  name: { event: 'law', title: '' },
  term: null,
  year: null,
  issuedOn: null,
});

function pushNamed(cursor: Cursor, word: TypeWord, named: NameReading): number {
  const numbered = readFullNumber(cursor, named.end);
  if (numbered !== null) {
    pushNumbers(cursor, word, word.start, [numbered], named);
    return numbered.end;
  }
  const further = readFurther(cursor, named);
  const end = further.at(-1)?.end ?? named.end;
  // Date and issuer stand after the last of a list and hold for all of it.
  const around = readAround(cursor, word.start, end);
  const found = newMention(cursor, word, word.start, named.end, around);
  found.kind = 'named';
  found.name = named.name;
  found.term = named.term ?? further[0]?.term ?? around.term;
  found.issuedOn = named.issuedOn ?? around.issuedOn;
  found.year = named.year ?? around.year;
  const group = [found];
  for (const { start, end: until, name, term } of further) {
    const text = cursor.text.slice(start, until);
    group.push({ ...found, start, end: until, text, name, term });
  }
  for (const mention of group.slice(0, -1)) mention.extent = bareExtent(mention.end);
  cursor.mentions.push(...group);
  return end;
}

function readFurther({ text, plain }: Cursor, first: NameReading): FurtherName[] {
  if (first.name.event === 'plenum') return readFurtherPlenums(plain, first);
  return first.name.event === 'congress' ? readFurtherCongresses(text, first) : [];
}
