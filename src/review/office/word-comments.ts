import type { Comment, JoinedParts, TextPart } from './office-file.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { type Author, attribute, type Mark, writeMarks } from './word-changes.ts';
import { wordPrefixOf } from './word-names.ts';
import { escapeXml } from './xml.ts';
import type { Archive } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * A file with comments in its margin, at each stretch of its main text. Word keeps none in heads and
 * notes: what concerns those stands at the first word.
 */
export function withWordComments(
  archive: Archive,
  {
    main,
    related,
    file,
  }: { main: TextPart; related: readonly Relationship[]; file: { joined: JoinedParts } },
  comments: readonly Comment[],
  author: Author,
): Uint8Array<ArrayBuffer> {
  const read = (name: string) => {
    const bytes = archive.read(name, MOST_BYTES);
    return bytes && decoder.decode(bytes);
  };
  const prefix = wordPrefixOf(main.xml);
  const old = related.find(({ type }) => type === 'comments')?.target;
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const target = old ?? `${folder}comments.xml`;
  const before = (old && read(old)) ?? '';
  const first = nextId(before);
  const marks = comments.flatMap((comment, index) =>
    marksOf(main, file.joined, comment, first + index, prefix),
  );
  const notes = comments.map(({ lines }, index) => noteXml(lines, first + index, author));
  const files = new Map([
    [main.name, writeMarks(main.xml, main.text, marks, prefix)],
    [target, commentsXml(before, notes)],
  ]);
  if (old === undefined) {
    const relations = relationshipsOf(main.name);
    files.set(relations, withRelation(read(relations), target));
    files.set('[Content_Types].xml', withType(read('[Content_Types].xml'), target));
  }
  return archive.withFiles(new Map([...files].map(([name, xml]) => [name, encoder.encode(xml)])));
}

function marksOf(
  main: TextPart,
  joined: JoinedParts,
  { start, end }: Comment,
  id: number,
  prefix: string,
): Mark[] {
  const own = joined.byPart([{ start, end, replacement: '' }]).find(({ part }) => part === main)
    ?.edits[0];
  const texts = main.text.pieces.filter(({ kind }) => kind === 'text');
  const inside = own
    ? texts.filter((piece) => own.start < piece.end && own.end > piece.start)
    : texts.slice(0, 1);
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined) return [];
  const p = prefix === '' ? '' : `${prefix}:`;
  const tie = `${p}id="${id}"`;
  const at = own ? Math.max(own.start, from.start) : from.start;
  const until = own ? Math.min(own.end, to.end) : Math.min(from.end, from.start + 1);
  return [
    { at, xml: `<${p}commentRangeStart ${tie}/>` },
    {
      at: until,
      xml: `<${p}commentRangeEnd ${tie}/><${p}r><${p}commentReference ${tie}/></${p}r>`,
    },
  ];
}

function noteXml(lines: readonly string[], id: number, { name, on }: Author): string {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment xmlns:w="${MAIN}" w:id="${id}" w:author="${attribute(name)}" w:date="${on}" w:initials="S">${paragraphs.join('')}</w:comment>`;
}

function commentsXml(before: string, notes: readonly string[]): string {
  const end = before.lastIndexOf('</');
  return end < 0
    ? `${HEADER}<w:comments xmlns:w="${MAIN}">${notes.join('')}</w:comments>`
    : before.slice(0, end) + notes.join('') + before.slice(end);
}

const nextId = (xml: string): number =>
  [...xml.matchAll(/<(?:[\w.-]+:)?comment\s[^>]*?\bid="(\d{1,9})"/g)].reduce(
    (most, [, id]) => Math.max(most, Number(id) + 1),
    0,
  );

function withRelation(xml: string | undefined, target: string): string {
  const relation = `<Relationship Id="rIdSoTayDanVan" Type="${RELATIONSHIP}" Target="/${attribute(target)}"/>`;
  const end = xml?.lastIndexOf('</') ?? -1;
  return xml === undefined || end < 0
    ? `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
    : xml.slice(0, end) + relation + xml.slice(end);
}

function withType(xml: string | undefined, target: string): string {
  const type = `<Override PartName="/${attribute(target)}" ContentType="${COMMENTS_TYPE}"/>`;
  const end = xml?.lastIndexOf('</') ?? -1;
  return xml === undefined || end < 0
    ? `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${type}</Types>`
    : xml.slice(0, end) + type + xml.slice(end);
}
