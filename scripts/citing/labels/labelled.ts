import {
  type Registry,
  type Resolution,
  resolveAll,
  type Scanner,
} from '../../../src/citations/index.ts';
import type { FoundMention } from '../../../src/library/mentions.ts';
import type { Label, QuotedText } from './labels.ts';

/** A mention that wants a label. */
export interface Labellable {
  /** `kind/id` of the entry it stands in. */
  entry: string;
  text: string;
  /** The words around it, `…` in its place. */
  in: string;
  resolution: Resolution;
}

/** A mention with its label: the hand's answer beside the engine's. */
export interface Labelled {
  label: Label;
  resolution: Resolution;
}

/** Mentions with their labels, mentions that have none, and labels whose mention is gone. */
export interface Matched {
  labelled: Labelled[];
  unlabelled: Labellable[];
  gone: Label[];
}

const WORDS = 6;

/** The mentions of the library's entries as labels name them, in the order of the texts. */
export function labellable(mentions: readonly FoundMention[]): Labellable[] {
  let last: { text: string; at: number } | undefined;
  return mentions.map(({ entry, field, sentence, mention, resolution }) => {
    const name = `${entry.kind}/${entry.id}`;
    const text = JSON.stringify([name, field, sentence]);
    // Equal numbers in one sentence are distinguished by their order.
    const after = last?.text === text ? sentence.indexOf(mention.text, last.at) : -1;
    const start = Math.max(0, after >= 0 ? after : sentence.indexOf(mention.text));
    const end = start + mention.text.length;
    last = { text, at: end };
    return { entry: name, text: mention.text, in: wordsAround(sentence, start, end), resolution };
  });
}

/** Six words on each side of a stretch of text, with `…` in its place. */
export function wordsAround(text: string, start: number, end: number): string {
  const before = [...text.slice(0, start).matchAll(/\S+/g)].at(-WORDS)?.index ?? 0;
  const words = [...text.slice(end).matchAll(/\S+/g)].slice(0, WORDS).at(-1);
  const after = words === undefined ? end : end + words.index + words[0].length;
  return `${text.slice(before, start).trimStart()}…${text.slice(end, after)}`;
}

/** Finds the label of each mention: that of the same entry with the same words, the first one first. */
export function matchLabels(
  labels: ReadonlyMap<string, readonly Label[]>,
  mentions: readonly Labellable[],
): Matched {
  const free = new Map([...labels].map(([entry, list]) => [entry, [...list]]));
  const matched: Matched = { labelled: [], unlabelled: [], gone: [] };
  for (const mention of mentions) {
    const list = free.get(mention.entry) ?? [];
    const index = list.findIndex((label) => label.text === mention.text && label.in === mention.in);
    const [label] = index < 0 ? [] : list.splice(index, 1);
    if (label) matched.labelled.push({ label, resolution: mention.resolution });
    else matched.unlabelled.push(mention);
  }
  matched.gone = [...free.values()].flat();
  return matched;
}

/** Scans and resolves the quotations of source texts, those of one text together as the text would be. */
export function matchQuoted(
  texts: readonly QuotedText[],
  scanner: Scanner,
  registry: Registry,
): Matched {
  const matched: Matched = { labelled: [], unlabelled: [], gone: [] };
  for (const { quotes, context } of texts) {
    const scanned = quotes.map(({ text }) => text).join('\n\n');
    const mentions = scanner.scan(scanned);
    const resolutions = resolveAll(mentions, registry, context);
    let from = 0;
    for (const { text: quote, labels } of quotes) {
      const until = from + quote.length;
      const free = [...labels];
      for (const [index, { kind, text, start, end }] of mentions.entries()) {
        const resolution = resolutions[index];
        if (kind === 'back' || !resolution || start < from || start >= until) continue;
        const at = free.findIndex((label) => label.text === text);
        const [label] = at < 0 ? [] : free.splice(at, 1);
        if (label) matched.labelled.push({ label, resolution });
        else {
          const around = wordsAround(scanned, start, end);
          matched.unlabelled.push({ entry: quote, text, in: around, resolution });
        }
      }
      matched.gone.push(...free);
      from = until + 2;
    }
  }
  return matched;
}
