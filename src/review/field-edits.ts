import type { Mention } from '../citations/index.ts';
import { fold, formatDate, isIsoDay, longDate } from '../vietnamese/index.ts';
import type { TextEdit } from './edits.ts';
import type { ReviewedField } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';
import type { TitleReading } from './title.ts';

/** A citation with what it should say, field by field. */
export interface FieldContext {
  mention: Mention;
  title: TitleReading | undefined;
  /** The document whose facts are put. */
  document: ReviewDocument;
}

const WRITTEN_NUMBER = /\d[^\n\t]*$/;
const SLASHED = /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}/g;
const LONG = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu;
const REMARK = / \(nguồn [^)]*\)$/;

/**
 * Changes the facts of a citation one by one, each where it stands: the number in the cell of the number, the
 * day in that of the day. Undefined where a fact has to be changed and does not stand in the text by itself.
 */
export function fieldEdits(
  draft: string,
  context: FieldContext,
  fields: readonly ReviewedField[],
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const field of fields) {
    const edit = fieldEdit(draft, context, field);
    if (edit === undefined) return undefined;
    if (draft.slice(edit.start, edit.end) !== edit.replacement) edits.push(edit);
  }
  return edits.length === 0 ? undefined : edits.toSorted((a, b) => a.start - b.start);
}

/** The fields that a citation states, whatever they say. */
export function statedFields({ mention, title }: Pick<FieldContext, 'mention' | 'title'>) {
  const { number, issuedOn, issuer, type } = mention;
  const stated: ReviewedField[] = [];
  if (type !== null) stated.push('type');
  if (number !== null) stated.push('number');
  if (issuedOn !== null) stated.push('issuedOn');
  if (issuer !== null) stated.push('issuer');
  if (title !== undefined) stated.push('title');
  return stated;
}

function fieldEdit(
  draft: string,
  { mention, title, document }: FieldContext,
  field: ReviewedField,
): TextEdit | undefined {
  const { start, end, extent } = mention;
  const facts = draft.slice(start, extent.facts);
  switch (field) {
    case 'number': {
      const written = WRITTEN_NUMBER.exec(mention.text)?.[0];
      if (written === undefined || document.number === null) return undefined;
      const at = end - written.length;
      const bare = written.replace(/[\s./]+$/, '');
      return { start: at, end: at + bare.length, replacement: document.number };
    }
    case 'issuedOn': {
      const day = document.issuedOn;
      if (day === null || !isIsoDay(day)) return undefined;
      const long = lastOf(facts, LONG);
      if (long) return at(start, long, longDate(day));
      const slashed = lastOf(facts, SLASHED);
      return slashed && at(start, slashed, formatDate(day));
    }
    case 'type': {
      const { type } = mention;
      const word = type && fold(mention.text).startsWith(fold(type)) ? type : undefined;
      return word === undefined
        ? undefined
        : { start, end: start + word.length, replacement: document.type };
    }
    case 'issuer': {
      const words = mention.issuer;
      const from = words === null ? -1 : facts.lastIndexOf(words);
      return words === null || from < 0
        ? undefined
        : at(start, { index: from, text: words }, document.issuer.replace(REMARK, ''));
    }
    case 'title': {
      if (title === undefined || extent.title === null) return undefined;
      const words = document.title.replace(/^Về (?:việc )?/, '');
      return { start: extent.title, end: title.end, replacement: words };
    }
    case 'term':
      return undefined;
  }
}

function lastOf(text: string, pattern: RegExp): { index: number; text: string } | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  return found && { index: found.index, text: found[0] };
}

const at = (
  from: number,
  { index, text }: { index: number; text: string },
  replacement: string,
): TextEdit => ({ start: from + index, end: from + index + text.length, replacement });
