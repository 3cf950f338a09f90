import type { TextEdit } from '../edits.ts';
import type { Fix } from '../finding.ts';
import { refineEdit } from '../refine-edit.ts';
import type { Segment } from './review-view.ts';

/** So much of what stays is shown around what changes. */
const CONTEXT = 60;

/** A proposal beside what stands there now: what stays, what goes, what comes. */
export function segmentsOf(text: string, fix: Fix): Segment[] {
  if (fix.barred !== undefined) return [{ text: fix.replacement, is: 'new' }];
  const edits = (fix.edits ?? [fix])
    .flatMap((edit: TextEdit) => refineEdit(text, edit))
    .toSorted((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  const add = (words: string, is: Segment['is']) => {
    if (words !== '') segments.push({ text: words, is });
  };
  let at = fix.start;
  for (const { start, end, replacement } of edits) {
    add(shortened(text.slice(at, start)), 'same');
    add(text.slice(start, end), 'gone');
    add(replacement, 'new');
    at = end;
  }
  add(shortened(text.slice(at, Math.max(at, fix.end))), 'same');
  return segments;
}

function shortened(words: string): string {
  if (words.length <= CONTEXT * 3) return words;
  const head = words.slice(0, CONTEXT).replace(/\S*$/, '');
  return `${head}… ${words.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}
