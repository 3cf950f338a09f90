import { withoutMarks } from '../../entries/texts.ts';
import { practiceWords, targetWords as words } from '../../words/practice.ts';
import { targetLevel } from '../amounts.ts';
import type { PageHead } from '../entry/section.ts';
import { capitalise } from '../format.ts';
import { facetValues } from '../lists/facet-values.ts';
import type { ShownFacet } from '../lists/facets.ts';
import type { Site } from '../site.ts';
import { dueDay } from './due-day.ts';
import { type Setter, setterOf } from './setter.ts';
import { isOver } from './setter-time.ts';
import { type SetTarget, targetsByTopic } from './targets.ts';

/** The page of all targets, by topic, with what they can be narrowed by. */
export interface TargetsPage extends PageHead {
  total: number;
  facets: readonly ShownFacet[];
  /** Those that are still strived for, by topic. */
  groups: readonly TargetRows[];
  /** Those whose time is over on the day of the build. */
  past: readonly TargetRows[];
}

/** The targets of one topic. */
export interface TargetRows {
  topic: string;
  /** Anchor of the rows. */
  anchor: string;
  name: string;
  rows: readonly SetTargetRow[];
}

/** One target, with the document or plan that set it. */
export interface SetTargetRow {
  topic: string;
  label: string;
  note: string | undefined;
  level: string;
  due: string | undefined;
  /** Whether its time is over. */
  isPast: boolean;
  setter: Setter;
}

/** Topic of the targets whose editors named none. */
const noTopic = 'chua-xep';
const address = '/thuc-tien/chi-tieu/';

/** What the page of targets shows. */
export function targetsPage(site: Pick<Site, 'library' | 'url'>): TargetsPage {
  const found = targetsByTopic(site.library).map(({ topic, targets }) => {
    const id = topic?.id ?? noTopic;
    const rows = targets.map((target) => rowOf(target, id, site));
    return { topic: id, name: topic?.name ?? words.noTopic, rows };
  });
  const partOf = (isPast: boolean, suffix: string): TargetRows[] =>
    found.flatMap(({ topic, name, rows: all }) => {
      const rows = all.filter((row) => row.isPast === isPast);
      return rows.length > 0 ? [{ topic, name, anchor: `chu-de-${topic}${suffix}`, rows }] : [];
    });
  const [groups, past] = [partOf(false, ''), partOf(true, '-da-qua')];
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ name: practiceWords.title, address: '/thuc-tien/' }],
    total: found.reduce((sum, { rows }) => sum + rows.length, 0),
    facets: facetsOf([...groups, ...past], site),
    groups,
    past,
  };
}

function rowOf(
  { target, setBy }: SetTarget,
  topic: string,
  site: Pick<Site, 'library' | 'url'>,
): SetTargetRow {
  const last = dueDay(target.due);
  return {
    topic,
    label: capitalise(target.label),
    note: withoutMarks(target.note ?? '') || undefined,
    level: targetLevel(target),
    due: target.due,
    // A target without a day of its own is as old as what set it.
    isPast: last === undefined ? isOver(setBy, site.library) : last < site.library.day,
    setter: setterOf(setBy, site),
  };
}

/** A topic leads to its rows below; who set a target, to the page of the document or plan. */
function facetsOf(groups: readonly TargetRows[], { url }: Pick<Site, 'url'>): ShownFacet[] {
  const rows = groups.flatMap((group) => group.rows);
  const topics = new Map(groups.map(({ topic, name }) => [topic, name]));
  const anchors = new Map(groups.toReversed().map(({ topic, anchor }) => [topic, anchor]));
  const setters = new Map(rows.map(({ setter }) => [setter.id, setter]));
  const byTopic = facetValues(
    rows,
    ({ topic }) => [topic],
    (topic) => topics.get(topic) ?? topic,
  );
  const bySetter = facetValues(
    rows,
    ({ setter }) => [setter.id],
    (id) => setters.get(id)?.label ?? id,
  );
  return [
    {
      key: 'chu-de',
      name: words.facets.topic,
      values: byTopic.map((item) => ({
        ...item,
        href: url(`${address}#${anchors.get(item.value) ?? ''}`),
      })),
    },
    {
      key: 'van-ban',
      name: words.facets.setter,
      values: bySetter.map((item) => ({ ...item, href: setters.get(item.value)?.href ?? '' })),
    },
  ];
}
