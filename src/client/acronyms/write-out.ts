/** An acronym in its sentence. */
export interface AcronymInText {
  code: string;
  /** The words it stands for. */
  full: string;
  /** Text of its paragraph before and after it. */
  before: string;
  after: string;
}

/**
 * The words to stand in the place of an acronym: with a capital where a sentence begins. None where
 * they stand beside it already: `Liên đoàn Lao động (LĐLĐ)` or `LĐLĐ (Liên đoàn Lao động)`.
 */
export function writeOut({ code, full, before, after }: AcronymInText): string | undefined {
  const words = full.toLowerCase();
  const isExplained =
    /\($/.test(before) && before.slice(0, -1).trimEnd().toLowerCase().endsWith(words);
  const isExplainedBehind = after.trimStart().toLowerCase().startsWith(`(${words}`);
  if (isExplained || isExplainedBehind || full === code) return undefined;
  const opensSentence = /(?:^|[.!?…]\s)\s*["“‘(]*$/.test(before);
  return opensSentence ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}
