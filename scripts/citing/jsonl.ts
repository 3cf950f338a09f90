import { type CitationContext, type Resolution, resolveAll } from '../../src/citations/index.ts';
import { isIsoDate } from '../../src/vietnamese/index.ts';
import type { Engine } from './engine.ts';

/** One line of input: a text, and where and when it was written if that is known. */
interface Line {
  id: unknown;
  text: string;
  context: CitationContext;
}

/** What a mention means, without evidence and flags. */
export type Resolved =
  | { kind: 'one'; id: string }
  | { kind: 'several'; ids: string[] }
  | { kind: 'not-held' };

/**
 * Answers one line `{"id","text","context"}` with `{"id","citations":[…]}`; back references are left out.
 *
 * @throws SyntaxError in Vietnamese when the line is no such object.
 */
export function citeLine(engine: Engine, line: string): string {
  const { id, text, context } = readLine(line);
  return JSON.stringify({ id, citations: citationsOf(engine, text, context) });
}

/** The citations of a text, with offsets into its NFC form. */
function citationsOf({ scanner, registry }: Engine, text: string, context: CitationContext) {
  const mentions = scanner.scan(text);
  const resolutions = resolveAll(mentions, registry, context);
  return mentions.flatMap(({ kind, start, end, number, issuedOn }, index) => {
    const resolution = resolutions[index];
    if (kind === 'back' || resolution === undefined) return [];
    return [{ start, end, number, issuedOn, resolved: resolvedOf(resolution) }];
  });
}

function resolvedOf(resolution: Resolution): Resolved {
  if (resolution.kind === 'one') return { kind: 'one', id: resolution.id };
  if (resolution.kind === 'several') return { kind: 'several', ids: resolution.ids };
  return { kind: 'not-held' };
}

function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new SyntaxError('Không phải JSON; mỗi dòng viết {"id": …, "text": "…"}.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError(`Cần một đối tượng {"id": …, "text": "…"}, ở đây là ${shown(value)}.`);
  }
  const { id = null, text, context } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') {
    const found = text === undefined ? 'thiếu' : `là ${shown(text)}`;
    throw new SyntaxError(`"text" ${found}; mỗi dòng viết {"id": …, "text": "chuỗi cần đọc"}.`);
  }
  return { id, text, context: readContext(context) };
}

/** Where and when a text was written; null is the same as leaving out. */
function readContext(context: unknown): CitationContext {
  if (context === undefined || context === null) return {};
  if (typeof context !== 'object' || Array.isArray(context)) {
    throw new SyntaxError(
      `"context" là ${shown(context)}; viết {"date": "2026-11-28", "place": "Lai Châu"}.`,
    );
  }
  const { date, place } = context as Readonly<Record<string, unknown>>;
  for (const [name, found] of [
    ['date', date],
    ['place', place],
  ] as const) {
    if (found != null && typeof found !== 'string')
      throw new SyntaxError(
        `"context.${name}" là ${shown(found)}; viết một chuỗi, hoặc null nếu không rõ.`,
      );
  }
  if (typeof date === 'string' && !isIsoDate(date)) {
    throw new SyntaxError(`"context.date" là "${date}"; viết NĂM-THÁNG-NGÀY như 2026-11-28.`);
  }
  return {
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof place === 'string' ? { place } : {}),
  };
}

const shown = (value: unknown) => JSON.stringify(value) ?? 'không có gì';
