import { parse, stringify } from 'yaml';
import { withoutMarks } from '../../src/body/source-marks.ts';
import { splitFrontmatter } from '../../src/schema/index.ts';

/** A model as a file: its path under `content/models/` and its text. */
export interface GeneratedModel {
  id: string;
  source: string;
}

/**
 * Makes models out of real ones for measuring, the same for the same input: each keeps what belongs
 * together (results, evidence, sources) and takes name, difficulty and place from others, so that
 * words and facets spread as they do in real content. Never to be shown to anyone.
 *
 * @param sources texts of real MDX files.
 */
export function generateModels(sources: readonly string[], count: number): GeneratedModel[] {
  const real = sources.map((source) => {
    const parts = splitFrontmatter(source);
    if (!parts) throw new Error('Một mô hình không có phần đầu tệp.');
    return parse(parts.yaml) as Record<string, unknown>;
  });
  const shown = real.filter((data) => data['setAside'] === undefined);
  const random = randomNumbers(20_261_128);
  const any = () => shown[Math.floor(random() * shown.length)] as Record<string, unknown>;
  return Array.from({ length: count }, (_, index) => {
    const base = structuredClone(any());
    const [named, placed] = [any(), any()];
    const data: Record<string, unknown> = {
      ...base,
      name: `${named['name']} số ${index + 1}`,
      difficulty: `${withoutMarks(String(any()['difficulty']))} (${index + 1})`,
      unit: placed['unit'],
      results: ((base['results'] ?? []) as { value: number }[]).map((result) => ({
        ...result,
        value: Math.round(result.value * (0.5 + random()) * 10) / 10,
      })),
    };
    if (base['place'] && placed['place']) data['place'] = placed['place'];
    delete data['showcase'];
    delete data['learnedFrom'];
    const id = `mo-hinh-sinh-${String(index + 1).padStart(5, '0')}`;
    return { id, source: `---\n${stringify(data)}---\n` };
  });
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
