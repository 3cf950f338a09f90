import type { ModelEntry } from '../../entries/entry.ts';
import { countedKinds, type Result } from '../../schema/index.ts';
import { modelWords as words } from '../../words/model.ts';
import { amountOf, withUnit } from '../amounts.ts';
import type { Site } from '../site.ts';
import { sourced } from './sourced.ts';

/** Figures of a model by what they count, the strongest kind first. */
export interface ResultsView {
  groups: readonly ResultGroup[];
}

/** Figures that count one kind of thing: measured before and after, or standing alone. */
export interface ResultGroup {
  /** What they count; none where the section says it. */
  name: string | undefined;
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
  const byKind = Map.groupBy(results, ({ context, counts = 'viec-lam' }) =>
    context ? undefined : counts,
  );
  const kinds = [...countedKinds.toReversed(), undefined];
  return {
    groups: kinds.flatMap((kind) => {
      const own = byKind.get(kind);
      return own ? [groupOf(kind && words.counted[kind], own, entry, site)] : [];
    }),
  };
}

function groupOf(
  name: string | undefined,
  results: readonly Result[],
  entry: ModelEntry,
  site: Pick<Site, 'inline'>,
): ResultGroup {
  const labelOf = ({ label, note }: Result) =>
    sourced(note ? `${label}. ${note}` : label, entry, site, true);
  return {
    name,
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
