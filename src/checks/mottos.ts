import type { Vocabulary } from '../entries/vocabulary.ts';
import type { Checker } from './checker.ts';

/** Documents and reports that the list of mottos names. */
export function checkMottos(vocabulary: Vocabulary, checker: Checker): void {
  const list = { file: 'content/vocabulary/mottos.yaml', locate: vocabulary.locateMotto };
  for (const [index, { variants, slips }] of vocabulary.mottos.entries()) {
    for (const [n, { sources }] of variants.entries()) {
      for (const [m, source] of sources.entries()) {
        const spot = [index, 'variants', n, 'sources', m];
        if (typeof source === 'string') checker.requireEntry(list, spot, 'document', source);
        else if (source.report)
          checker.requireEntry(list, [...spot, 'report'], 'report', source.report);
      }
    }
    for (const [n, { report }] of slips.entries()) {
      checker.requireEntry(list, [index, 'slips', n, 'report'], 'report', report);
    }
  }
}
