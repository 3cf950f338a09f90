import { type CitationContext, type Resolution, resolveAll } from '../../src/citations/index.ts';
import type { Engine } from './engine.ts';

/** One line of input: a text, and where and when it was written if that is known. */
interface Line {
  id: unknown;
  text: string;
  context?: { place?: string; date?: string };
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
function citationsOf({ scanner, registry }: Engine, text: string, context?: CitationContext) {
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
  const { id, text, context } = (value ?? {}) as Partial<Line>;
  if (typeof text !== 'string') {
    throw new SyntaxError('Thiếu "text" (chuỗi); mỗi dòng viết {"id": …, "text": "…"}.');
  }
  return { id, text, ...(context ? { context } : {}) };
}
