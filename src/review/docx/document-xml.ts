import { Parser } from 'htmlparser2';
import type { TextEdit } from '../edits.ts';

/** A `<w:t>` of a part: where its content stands in the XML and in the text that is read from it. */
interface Run {
  /** Offsets of the content in the XML. */
  xmlStart: number;
  xmlEnd: number;
  /** Where the tag ends that opens it; the tag may need `xml:space="preserve"`. */
  tagEnd: number;
  textStart: number;
  textEnd: number;
}

/** The text of one part of a .docx file, and the runs it comes from. */
export interface PartText {
  /** NFC; a paragraph or break of line is a line, a tab a tab. */
  text: string;
  runs: readonly Run[];
}

/** Text that Word keeps but does not show: what was struck out, codes of fields, the older twin of a drawing. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback']);
const BREAKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };
const HYPHENS: Readonly<Record<string, string>> = { 'w:noBreakHyphen': '\u2011' };

/** Reads the text of a part (`word/document.xml`, footnotes, endnotes) as a reader of the paper sees it. */
export function readPart(xml: string): PartText {
  const runs: Run[] = [];
  let text = '';
  let unseen = 0;
  let open: { tagEnd: number; xmlStart: number; content: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        if (UNSEEN.has(name)) unseen += 1;
        if (unseen > 0) return;
        if (name === 'w:t') {
          open = { tagEnd: parser.endIndex, xmlStart: parser.endIndex + 1, content: '' };
        }
        // A tab stop of a paragraph's settings bears the same name as a tab in its text.
        text += inRun ? (BREAKS[name] ?? HYPHENS[name] ?? '') : '';
        if (name === 'w:r') inRun = true;
      },
      ontext(data) {
        if (open) open.content += data;
      },
      onclosetag(name) {
        if (name === 'w:t' && open) {
          const content = open.content.normalize('NFC');
          const { xmlStart, tagEnd } = open;
          const textStart = text.length;
          text += content;
          const xmlEnd = Math.max(xmlStart, parser.startIndex);
          runs.push({ xmlStart, xmlEnd, tagEnd, textStart, textEnd: text.length });
          open = undefined;
        }
        if (name === 'w:r') inRun = false;
        if (name === 'w:p' && unseen === 0) text += '\n';
        if (UNSEEN.has(name)) unseen -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let inRun = false;
  parser.end(xml);
  return { text, runs };
}

/**
 * Writes edits into a part; everything else stays byte for byte. What replaces words of several runs
 * takes the look of the first. Edits must not overlap; one that touches no run changes nothing.
 */
export function editPart(
  xml: string,
  { text, runs }: PartText,
  edits: readonly TextEdit[],
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const run of runs) {
    const inside = edits.filter(({ start, end }) => start < run.textEnd && end > run.textStart);
    if (inside.length === 0) continue;
    let content = '';
    let from = run.textStart;
    for (const { start, end, replacement } of inside.toSorted((a, b) => a.start - b.start)) {
      content += text.slice(from, Math.max(from, start));
      // The first run that an edit touches takes all of it.
      if (firstTouched(runs, { start, end }) === run) content += replacement;
      from = Math.min(run.textEnd, Math.max(from, end));
    }
    content += text.slice(from, run.textEnd);
    const tag = xml.slice(at, run.tagEnd);
    pieces.push(withSpace(tag), '>', escapeXml(content));
    at = run.xmlEnd;
  }
  return pieces.join('') + xml.slice(at);
}

const firstTouched = (runs: readonly Run[], { start, end }: Pick<TextEdit, 'start' | 'end'>) =>
  runs.find(({ textStart, textEnd }) => start < textEnd && end > textStart);

/** Word drops spaces at the ends of a run unless its tag says to keep them. */
function withSpace(upToTagEnd: string): string {
  const tagStart = upToTagEnd.lastIndexOf('<w:t');
  return upToTagEnd.includes('xml:space', tagStart)
    ? upToTagEnd
    : `${upToTagEnd} xml:space="preserve"`;
}

/** Only what text must escape, as Word does: a run that gets nothing new keeps its bytes. */
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
