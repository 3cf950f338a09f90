import type { Format, TextPart } from './office-file.ts';
import { type DraftFile, officeFile } from './office-file.ts';
import { writePlain } from './plain-edits.ts';
import { emptyReport } from './read-report.ts';
import { type Relationship, readRelationships, relationshipsOf } from './relationships.ts';
import { writeTracked } from './word-changes.ts';
import { withWordComments } from './word-comments.ts';
import { wordPrefixOf } from './word-names.ts';
import { hiddenStyles, noStyles } from './word-styles.ts';
import { readWordPart } from './word-text.ts';
import { withTwins } from './word-twins.ts';
import { XmlError } from './xml.ts';
import type { Archive } from './zip.ts';

/** Types of parts with text, in the order in which they are read. */
const TEXT_PARTS = ['footnotes', 'endnotes', 'header', 'footer'];
const MARGINS = new Set(['header', 'footer']);
const RECORDS = /<(?:[\w.-]+:)?trackRevisions(?:\s[^>]*)?\/?>/;
const RECORDS_NOT = /<(?:[\w.-]+:)?trackRevisions\s[^>]*val\s*=\s*["'](?:0|false|off)["']/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What an archive holds instead of a text document. */
export type NotText = 'workbook' | 'slides' | 'unknown';

/** The largest part that is read, unpacked: about two thousand pages. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Opens a .docx file. Its parts are found by what the file says of itself: the main one need not be
 * called `word/document.xml`.
 *
 * @throws ZipError, XmlError
 */
export function openWord(archive: Archive): DraftFile | NotText {
  const read = (name: string) => {
    const bytes = archive.read(name, MOST_BYTES);
    return bytes && decode(bytes);
  };
  const root = read('_rels/.rels');
  const main =
    (root && readRelationships(root, '').find(({ type }) => type === 'officeDocument')?.target) ??
    'word/document.xml';
  const xml = read(main);
  if (xml === undefined) return 'unknown';
  const kind = kindOf(xml);
  if (kind !== 'document') return kind;
  const rels = read(relationshipsOf(main));
  const related = rels === undefined ? [] : readRelationships(rels, main);
  const report = emptyReport();
  const styles = related.find(({ type }) => type === 'styles')?.target;
  const looks = styles === undefined ? undefined : read(styles);
  const hidden = looks === undefined ? noStyles : hiddenStyles(looks);
  const parts: TextPart[] = [{ name: main, xml, text: readWordPart(xml, report, hidden) }];
  for (const { type, target } of textParts(related)) {
    const part = read(target);
    if (part === undefined) continue;
    const before = report.paragraphs;
    const text = readWordPart(part, report, hidden);
    // Notes and heads are counted as such, not as paragraphs.
    if (MARGINS.has(type)) report.margins += report.paragraphs > before ? 1 : 0;
    else report.notes += report.paragraphs - before;
    report.paragraphs = before;
    parts.push({ name: target, xml: part, text });
  }
  report.pages = pagesOf(read('docProps/app.xml'), report.pages);
  const settings = related.find(({ type }) => type === 'settings')?.target;
  const said = (settings && read(settings)) ?? '';
  const recordsChanges = (RECORDS.test(said) && !RECORDS_NOT.test(said)) || report.changes > 0;
  const file = officeFile(parts, wordFormat(archive, recordsChanges), report);
  return {
    ...file,
    withComments: (comments, author) =>
      withWordComments(archive, { main: parts[0] as TextPart, related, file }, comments, author),
  };
}

const wordFormat = (archive: Archive, recordsChanges: boolean): Format => ({
  kind: 'docx',
  recordsChanges,
  write: ({ xml, text }, edits, author) => {
    const all = withTwins(xml, text, edits);
    return author === undefined
      ? writePlain(xml, all.text, all.edits)
      : writeTracked(xml, all.text, all.edits, author, wordPrefixOf(xml));
  },
  pack: (parts) =>
    archive.withFiles(new Map([...parts].map(([name, xml]) => [name, encoder.encode(xml)]))),
});

/** The parts with text, each once, in their order. */
function textParts(related: readonly Relationship[]): Relationship[] {
  const seen = new Set<string>();
  return TEXT_PARTS.flatMap((wanted) => related.filter(({ type }) => type === wanted)).filter(
    ({ target }) => !seen.has(target) && seen.add(target),
  );
}

function kindOf(xml: string): 'document' | NotText {
  if (xml.includes('<!DOCTYPE')) throw new XmlError('entities');
  const root = /<(?:[\w.-]+:)?(document|workbook|presentation)[\s/>]/.exec(xml)?.[1];
  if (root === 'document') return 'document';
  return root === 'workbook' ? 'workbook' : root === 'presentation' ? 'slides' : 'unknown';
}

/** What Word counted when it last saved; else the page breaks it left in the text. */
function pagesOf(properties: string | undefined, breaks: number): number {
  const said = Number(/<Pages>(\d{1,6})<\/Pages>/.exec(properties ?? '')?.[1] ?? 0);
  return said > 0 ? said : breaks > 0 ? breaks + 1 : 0;
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new XmlError('damaged');
  }
}
