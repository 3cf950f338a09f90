import type { ModelEntry } from '../../entries/entry.ts';
import type { Result } from '../../schema/index.ts';
import { modelWords as words } from '../../words/model.ts';
import { amountOf, withUnit } from '../amounts.ts';
import type { Site } from '../site.ts';
import { sourced } from './sourced.ts';

/** Results of a model: what was measured before and after, and amounts that stand alone. */
export interface ResultsView {
  compared: readonly ComparedResult[];
  single: readonly SourcedAmount[];
}

/** One measure before and after; `label` is HTML with the way to its source. */
export interface ComparedResult {
  label: string;
  rows: readonly { name: string; share: number; amount: string }[];
}

/** An amount over what was counted; `label` is HTML with the way to its source. */
export interface SourcedAmount {
  qualifier: string | undefined;
  amount: string;
  label: string;
}

/**
 * Bars only where one measure has a number before and after; numbers of different things are never
 * set against another.
 */
export function resultsView(
  results: readonly Result[],
  entry: ModelEntry,
  site: Pick<Site, 'inline'>,
): ResultsView {
  const labelOf = ({ label, note }: Result) =>
    sourced(note ? `${label}. ${note}` : label, entry, site, true);
  return {
    compared: results.flatMap((result) =>
      result.before === undefined
        ? []
        : [{ label: labelOf(result), rows: rowsOf(result, result.before) }],
    ),
    single: results
      .filter(({ before }) => before === undefined)
      .map((result) => ({
        qualifier: result.qualifier,
        amount: amountOf(result, result.value),
        label: labelOf(result),
      })),
  };
}

function rowsOf({ value, unit, qualifier }: Result, before: number): ComparedResult['rows'] {
  const most = Math.max(Math.abs(before), Math.abs(value)) || 1;
  const after = withUnit(value, unit);
  return [
    { name: words.before, share: Math.abs(before) / most, amount: withUnit(before, unit) },
    {
      name: words.after,
      share: Math.abs(value) / most,
      amount: qualifier ? `${qualifier} ${after}` : after,
    },
  ];
}
