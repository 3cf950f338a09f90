import type { CitationContext } from '../citations/index.ts';
import type { Kind } from '../entries/kinds.ts';

/** What an entry in the form says of the documents it means, as `contextOf` of the library says it of one that is held. */
export function citingEntry(
  kind: Kind,
  id: string,
  data: Readonly<Record<string, unknown>>,
): CitationContext {
  const named =
    kind === 'document'
      ? listOf(data['relations']).map((one) => (isGroup(one) ? one['target'] : undefined))
      : listOf(data[kind === 'session' ? 'documents' : 'implements']);
  const { place } = data;
  return {
    related: named.filter((one) => typeof one === 'string'),
    ...(typeof place === 'string' && kind !== 'session' ? { place } : {}),
    ...(kind === 'document' ? { self: id } : {}),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
