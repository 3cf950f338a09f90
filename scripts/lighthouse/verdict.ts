import type { Result } from 'lighthouse';

/** What Lighthouse judges, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** An audit that keeps a category from being good. */
export interface Fault {
  category: Category;
  /** Its name with Lighthouse, `cumulative-layout-shift`. */
  audit: string;
  title: string;
  /** What was measured, with its unit; empty where the audit only says yes or no. */
  measured: string;
  /** What it stumbled over, as far as it says: parts of the page, addresses, messages. */
  places: string[];
}

/** What one run says of a page. */
export interface Verdict {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  faults: Fault[];
  /** Addresses asked for that are not of the site; none is allowed. */
  elsewhere: string[];
  /** How fast this machine was: Lighthouse's own figure, about 1,000 to 1,500 for an idle desktop. */
  speed: number;
}

/**
 * What Lighthouse found, as far as it counts.
 *
 * @param origin of the site; what is asked of another is told.
 * @throws Error when the page was not loaded.
 */
export function verdictOf(result: VerdictSource, origin: string): Verdict {
  if (result.runtimeError) throw new Error(result.runtimeError.message);
  const scores = Object.fromEntries(
    categories.map((category) => [category, (result.categories[category]?.score ?? 0) * 100]),
  ) as Record<Category, number>;
  return {
    scores,
    faults: categories.flatMap((category) => faultsOf(result, category)),
    elsewhere: rowsOf(result.audits['network-requests'])
      .map((row) => String(row['url'] ?? ''))
      .filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin),
    speed: result.environment.benchmarkIndex,
  };
}

/** The parts of Lighthouse's result that are read. */
export type VerdictSource = Pick<Result, 'categories' | 'audits' | 'runtimeError'> & {
  environment: Pick<Result['environment'], 'benchmarkIndex'>;
};

/** From this score on Lighthouse calls a measured time green; other audits pass or do not. */
const green = { performance: 0.9, accessibility: 1, 'best-practices': 1, seo: 1 };

function faultsOf(result: VerdictSource, category: Category): Fault[] {
  return (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = result.audits[id];
    if (audit === undefined || weight === 0) return [];
    if (audit.score === null || audit.score >= green[category]) return [];
    const { title, displayValue: measured = '' } = audit;
    const places = rowsOf(audit).slice(0, 3).map(placeOf);
    return [{ category, audit: id, title, measured, places }];
  });
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(audit: Result['audits'][string] | undefined): Row[] {
  const details = audit?.details;
  return details !== undefined && 'items' in details && Array.isArray(details.items)
    ? details.items
    : [];
}

/** The fields by which the tables of audits say where a fault lies. */
function placeOf(row: Row): string {
  const { node } = row;
  if (typeof node === 'object' && node !== null && 'snippet' in node) return String(node.snippet);
  return String(row['description'] ?? row['url'] ?? row['source'] ?? '');
}
