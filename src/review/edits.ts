/** A stretch of a text and what stands in its place. */
export interface TextEdit {
  start: number;
  end: number;
  replacement: string;
}

/** The text with its edits; they must be in order and not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let edited = '';
  for (const { start, end, replacement } of edits) {
    edited += text.slice(at, start) + replacement;
    at = end;
  }
  return edited + text.slice(at);
}

/**
 * Adds an edit made on the edited text to the edits of the original, so that the original can be
 * written anew in one go: a .docx file keeps its look where nobody changed a word. What overlaps earlier
 * edits becomes one with them.
 */
export function addEdit(text: string, edits: readonly TextEdit[], added: TextEdit): TextEdit[] {
  const before: TextEdit[] = [];
  const touched: { edit: TextEdit; start: number; end: number }[] = [];
  const after: TextEdit[] = [];
  let shift = 0;
  // How far the original lags behind the edited text at both ends of the new edit.
  let shiftAtStart = 0;
  let shiftAtEnd = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    const end = start + edit.replacement.length;
    shift += edit.replacement.length - (edit.end - edit.start);
    // Edits that only meet stay apart: what stands between them may be no running text.
    if (end <= added.start && (end > start || start < added.start || added.end > added.start)) {
      before.push(edit);
      shiftAtStart = shift;
      shiftAtEnd = shift;
    } else if (start >= added.end) after.push(edit);
    else {
      touched.push({ edit, start, end });
      shiftAtEnd = shift;
    }
  }
  const first = touched[0];
  const last = touched.at(-1);
  const head =
    first && first.start < added.start
      ? first.edit.replacement.slice(0, added.start - first.start)
      : '';
  const tail =
    last && last.end > added.end ? last.edit.replacement.slice(added.end - last.start) : '';
  const start = first
    ? Math.min(first.edit.start, added.start - shiftAtStart)
    : added.start - shiftAtStart;
  const end = last ? Math.max(last.edit.end, added.end - shiftAtEnd) : added.end - shiftAtEnd;
  const merged = {
    start: Math.max(0, start),
    end: Math.min(text.length, end),
    replacement: head + added.replacement + tail,
  };
  return [...before, merged, ...after];
}

/** Of overlapping edits the one that begins first; of those that begin together the longest. */
export function withoutOverlaps<Edit extends TextEdit>(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
