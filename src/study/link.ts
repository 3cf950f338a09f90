import { deflateSync, inflateSync } from 'fflate';
import { audiences } from './audiences.ts';
import { ByteReader, ByteWriter, checksum, fromLetters, toLetters } from './link-bytes.ts';
import { mended } from './link-mend.ts';
import { type Pack, type PackStep, packMinutes, standardParts } from './pack.ts';
import { checkPack } from './pack-check.ts';

/** Version of the format, printed before the dot: a later one stands beside it, never in its place. */
const version = '1';
/** What programs pass on in one address; it also keeps a forged link from unfolding to gigabytes. */
const longest = 30_000;

/** In a link, steps below this number are not entries. */
const firstEntry = 8;
const ownStep = standardParts.length;
const sessionStep = ownStep + 1;

/** What a link held. */
export type ReadLink = { pack: Pack } | { problem: 'damaged' | 'newer' };

/**
 * A pack as the fragment of an address, without `#`: `1.` and base64url of checksum, body, and a
 * zero byte. That byte makes the last character the letter A: programs that turn addresses in messages
 * into links leave a final hyphen or underscore out.
 *
 * @returns `undefined` when the notes are too many for an address; a file holds them.
 */
export function writeLink(pack: Pack): string | undefined {
  const body = writeBody(pack);
  const sum = new DataView(new ArrayBuffer(4));
  sum.setUint32(0, checksum(body));
  const head = new Uint8Array(sum.buffer);
  const letters = toLetters(new ByteWriter().raw(head).raw(body).raw([0]).bytes());
  return letters.length > longest ? undefined : `${version}.${letters}`;
}

/**
 * Reads a fragment, with or without `#`. What programs on the way did to it is mended where the
 * checksum proves what it was; other damage gives a problem. Nothing throws.
 */
export function readLink(fragment: string): ReadLink {
  if (fragment.length > longest * 4) return { problem: 'damaged' };
  let first: ReadLink | undefined;
  for (const candidate of mended(fragment)) {
    const read = readExact(candidate);
    if ('pack' in read) return read;
    // A link of a newer form is told as that, however it was handled.
    if (first === undefined || read.problem === 'newer') first = read;
  }
  return first ?? { problem: 'damaged' };
}

function readExact(fragment: string): ReadLink {
  const [, found, letters = ''] = /^#?(\d{1,3})\.(.*)$/s.exec(fragment) ?? [];
  if (found === undefined || letters.length > longest) return { problem: 'damaged' };
  if (found !== version) {
    return { problem: Number(found) > Number(version) ? 'newer' : 'damaged' };
  }
  const bytes = fromLetters(letters);
  if (!bytes || bytes.length < 6 || bytes.at(-1) !== 0) return { problem: 'damaged' };
  const body = bytes.subarray(4, -1);
  const sum = new DataView(bytes.buffer).getUint32(0);
  if (sum !== checksum(body)) return { problem: 'damaged' };
  try {
    const pack = checkPack(readBody(new ByteReader(body)));
    return pack ? { pack } : { problem: 'damaged' };
  } catch {
    // Only who makes a right checksum of wrong bytes comes here.
    return { problem: 'damaged' };
  }
}

/** Words of a pack, in an order that never changes; what is empty at the end is left out. */
type Words = [
  title?: string,
  audience?: string,
  notes?: string,
  questions?: readonly string[],
  activities?: [at: number, words: string][],
  stepNotes?: [at: number, words: string][],
  hows?: [at: number, words: string][],
  asks?: [at: number, questions: readonly string[]][],
  without?: [at: number, entries: readonly number[]][],
  /** Share of understanding in the quiz, per cent; an empty text where it is the usual one. */
  understanding?: number | '',
];

/** What was added to the words later: older links end before it. */
type LaterWords = [hows?: Words[6], asks?: Words[7], without?: Words[8], understanding?: Words[9]];

function writeBody(pack: Pack): Uint8Array {
  const { steps, quiz } = pack;
  const usual = audiences.findIndex(({ name }) => name === pack.audience);
  const writer = new ByteWriter();
  writer.number(packMinutes.indexOf(pack.minutes)).number(usual + 1);
  writer.number(quiz.size).number(quiz.seed).number(quiz.without.length);
  for (const key of quiz.without) writer.number(key);
  writer.number(steps.length);
  for (const step of steps) writeStep(writer, step);
  const timed = [...steps.entries()].filter(([, { minutes }]) => minutes !== undefined);
  writer.number(timed.length);
  for (const [at, { minutes }] of timed) writer.number(at).number(minutes ?? 0);
  const wordsOf = (field: 'activity' | 'notes' | 'how') =>
    steps.flatMap((step, at): [number, string][] => (step[field] ? [[at, step[field]]] : []));
  const audience = usual < 0 ? pack.audience : '';
  const words: Words = [
    pack.title,
    audience,
    pack.notes,
    pack.questions,
    wordsOf('activity'),
    wordsOf('notes'),
    wordsOf('how'),
    steps.flatMap((step, at): [number, readonly string[]][] =>
      step.asks ? [[at, step.asks]] : [],
    ),
    steps.flatMap((step, at): [number, readonly number[]][] =>
      step.without ? [[at, step.without]] : [],
    ),
    quiz.understanding ?? '',
  ];
  while (words.length > 0 && isNothing(words.at(-1))) words.pop();
  if (words.length > 0) {
    const text = new TextEncoder().encode(JSON.stringify(words));
    writer.raw(deflateSync(text, { level: 9 }));
  }
  return writer.bytes();
}

/** Whether a part of the words says nothing, so that it may be left out at the end. */
const isNothing = (part: Words[number]): boolean => typeof part !== 'number' && !part?.length;

function writeStep(writer: ByteWriter, step: PackStep): void {
  if (step.part === 'entry') writer.number(step.entry + firstEntry - 1);
  else if (step.part === 'session')
    writer.number(sessionStep).number(step.entry).number(step.index);
  else writer.number(step.part === 'own' ? ownStep : standardParts.indexOf(step.part));
}

function readBody(reader: ByteReader): unknown {
  const minutes = packMinutes[reader.number()];
  const usual = reader.number();
  const drawn = { size: reader.number(), seed: reader.number(), without: readMany(reader) };
  const steps = Array.from({ length: reader.number() % 1000 }, () => readStep(reader));
  for (let left = reader.number() % 1000; left > 0; left -= 1) {
    const step = steps[reader.number()];
    const set = reader.number();
    if (step) step['minutes'] = set;
  }
  const words: Words = reader.left > 0 ? readWords(reader.raw(reader.left)) : [];
  const [title = '', own = '', notes = '', questions = [], activities = [], stepNotes = []] = words;
  const [hows = [], asks = [], without = [], understanding = ''] = words.slice(6) as LaterWords;
  for (const [at, text] of activities) if (steps[at]) steps[at]['activity'] = text;
  for (const [at, text] of stepNotes) if (steps[at]) steps[at]['notes'] = text;
  for (const [at, text] of hows) if (steps[at]) steps[at]['how'] = text;
  for (const [at, asked] of asks) if (steps[at]) steps[at]['asks'] = asked;
  for (const [at, entries] of without) if (steps[at]) steps[at]['without'] = entries;
  const quiz = understanding === '' ? drawn : { ...drawn, understanding };
  const audience = usual === 0 ? own : audiences[usual - 1]?.name;
  return { title, audience, minutes, steps, questions, notes, quiz };
}

function readMany(reader: ByteReader): number[] {
  return Array.from({ length: reader.number() % 1000 }, () => reader.number());
}

function readStep(reader: ByteReader): Record<string, unknown> {
  const code = reader.number();
  if (code >= firstEntry) return { part: 'entry', entry: code - firstEntry + 1 };
  if (code === sessionStep) {
    return { part: 'session', entry: reader.number(), index: reader.number() };
  }
  return { part: code === ownStep ? 'own' : standardParts[code] };
}

function readWords(bytes: Uint8Array): Words {
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes))) as Words;
}
