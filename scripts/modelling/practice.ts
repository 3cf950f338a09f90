import type { Finding, ModelData, ReportData } from '../../src/schema/index.ts';
import { slugify } from '../../src/vietnamese/index.ts';
import { citingSentence } from './cite.ts';
import type { DrawnDocuments } from './documents.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';
import { type GeneratedEntry, writeEntry } from './write-entry.ts';

/**
 * Models out of real ones: each keeps what belongs together (results, evidence, sources, body) and takes name, difficulty
 * and place from others, so that words and facets spread as they do in real content.
 */
export function drawModels(
  count: number,
  pool: Pool,
  { choose, entries }: DrawnDocuments,
  random: Random,
): GeneratedEntry[] {
  const drawn: GeneratedEntry[] = [];
  for (let index = 1; index <= count; index += 1) {
    const base = random.pick(pool.models);
    const [named, placed] = [random.pick(pool.models).data, random.pick(pool.models).data];
    const { showcase: _, learnedFrom: __, ...kept } = base.data;
    const followed = random.chance(0.04) ? drawn.at(random.whole(0, drawn.length - 1)) : undefined;
    const document = random.chance(0.15)
      ? random.pick(entries.concat(entries[0] ?? []))
      : undefined;
    const data: ModelData = {
      ...kept,
      name: `${named.name} số ${index}`,
      unit: placed.unit,
      ...(base.data.place && placed.place ? { place: placed.place } : {}),
      results: base.data.results.map((result) => ({
        ...result,
        value: Math.round(result.value * (0.5 + random.next()) * 10) / 10,
      })),
      implements: [...base.data.implements, ...(document ? [document.id] : [])],
      ...(followed ? { learnedFrom: followed.id } : {}),
    };
    const cited = choose('2026-01-01', data.place);
    const more = cited ? `\n\n${citingSentence(cited, random)}` : '';
    const id = `${slugify(named.name).slice(0, 70).replace(/-$/, '')}-so-${index}`;
    const source = writeEntry(data, `${base.body.source.trim()}${more}`);
    drawn.push({ kind: 'model', id, file: `content/models/${id}.mdx`, source });
  }
  return drawn;
}

/** Accounts of units: findings of several real ones, each with its topics. */
export function drawReports(
  count: number,
  pool: Pool,
  { choose }: DrawnDocuments,
  random: Random,
): GeneratedEntry[] {
  const { places } = pool.content.vocabulary;
  const findings = (field: 'outcomes' | 'limitations' | 'solutions'): Finding[] =>
    pool.reports.flatMap(({ data }) => data[field]).map(ofFirstSource);
  const [outcomes, limitations, solutions] = [
    findings('outcomes'),
    findings('limitations'),
    findings('solutions'),
  ];
  return Array.from({ length: count }, (_, at) => {
    const base = random.pick(pool.reports);
    const place = random.pick([...places.values()]);
    const unit = `Công đoàn ${random.pick(pool.communes)}, ${place.name}`;
    const data: ReportData = {
      ...base.data,
      title: `${unit}: tự đánh giá công tác dân vận, lần ${at + 1}`,
      unit,
      place: place.id,
      outcomes: random.some(outcomes, random.whole(1, 4)),
      limitations: random.some(limitations, random.whole(2, 5)),
      solutions: random.some(solutions, random.whole(2, 5)),
    };
    const cited = choose('2026-01-01', place.id);
    const more = cited ? `\n\n${citingSentence(cited, random)}` : '';
    const id = `${slugify(unit)}-${at + 1}`;
    const source = writeEntry(data, `${base.body.source.trim()}${more}`);
    return { kind: 'report', id, file: `content/reports/${id}.mdx`, source };
  });
}

/** What another report said, led to the first source of this one. */
const ofFirstSource = ({ text, topics }: Finding): Finding => ({
  text: text.replace(/\[\^\d+\]/g, '[^1]'),
  topics,
});

/** Sessions out of real ones, for other places, with further documents and models. */
export function drawSessions(
  count: number,
  pool: Pool,
  documents: readonly GeneratedEntry[],
  models: readonly GeneratedEntry[],
  random: Random,
): GeneratedEntry[] {
  const places = [...pool.content.vocabulary.places.values()];
  return Array.from({ length: count }, (_, at) => {
    const base = random.pick(pool.sessions);
    const title = `${base.data.title}: lớp thứ ${at + 1} ở ${random.pick(places).name}`;
    const data = {
      ...base.data,
      title,
      documents: [...base.data.documents, ...random.some(documents, 3).map(({ id }) => id)],
      models: [...base.data.models, ...random.some(models, 2).map(({ id }) => id)],
    };
    const id = `${slugify(title).slice(0, 80).replace(/-$/, '')}-${at + 1}`;
    const source = writeEntry(data, base.body.source.trim());
    return { kind: 'session', id, file: `content/sessions/${id}.mdx`, source };
  });
}
