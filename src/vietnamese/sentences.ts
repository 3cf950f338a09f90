const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

/** Start and end of each sentence of a text (UTF-16 offsets, end exclusive). */
export function splitSentences(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
