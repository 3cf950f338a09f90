import { hasMark } from '../../body/source-marks.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import { escapeHtml } from '../../html/escape.ts';
import { modelWords as words } from '../../words/model.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import type { Site } from '../site.ts';

/**
 * A text of a model as HTML, where every number leads to its source in one step: by the marks of the
 * text, else by the only source there is, else by the list of all. A text without one needs no mark.
 *
 * @param statesAmount whether the text stands beside a number, though it may hold none.
 */
export function sourced(
  text: string,
  entry: ModelEntry,
  { inline }: Pick<Site, 'inline'>,
  statesAmount = /\d/.test(text),
): string {
  if (!statesAmount || hasMark(text)) return inline(text, entry);
  if (entry.data.sources.length === 1) return inline(`${text}[^1]`, entry);
  return `${inline(text, entry)} ${allSources}`;
}

const allSources = `<sup class="source-mark"><a href="#${sectionPlan.model.sources.id}" aria-label="${escapeHtml(words.sources)}">${escapeHtml(words.source)}</a></sup>`;
