import { deflateSync, inflateSync } from 'fflate';
import { audiences } from './audiences.ts';
import { ByteReader, ByteWriter, checksum, fromLetters, toLetters } from './link-bytes.ts';
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

/** Reads a fragment, with or without `#`. Damage of any kind gives a problem; nothing throws. */
export function readLink(fragment: string): ReadLink {
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
];

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
  const wordsOf = (field: 'activity' | 'notes') =>
    steps.flatMap((step, at): [number, string][] => (step[field] ? [[at, step[field]]] : []));
  const audience = usual < 0 ? pack.audience : '';
  const words: Words = [
    pack.title,
    audience,
    pack.notes,
    pack.questions,
    wordsOf('activity'),
    wordsOf('notes'),
  ];
  while (words.length > 0 && words.at(-1)?.length === 0) words.pop();
  if (words.length > 0) {
    const text = new TextEncoder().encode(JSON.stringify(words));
    writer.raw(deflateSync(text, { level: 9 }));
  }
  return writer.bytes();
}

function writeStep(writer: ByteWriter, step: PackStep): void {
  if (step.part === 'entry') writer.number(step.entry + firstEntry - 1);
  else if (step.part === 'session')
    writer.number(sessionStep).number(step.entry).number(step.index);
  else writer.number(step.part === 'own' ? ownStep : standardParts.indexOf(step.part));
}

function readBody(reader: ByteReader): unknown {
  const minutes = packMinutes[reader.number()];
  const usual = reader.number();
  const quiz = { size: reader.number(), seed: reader.number(), without: readMany(reader) };
  const steps = Array.from({ length: reader.number() % 1000 }, () => readStep(reader));
  for (let left = reader.number() % 1000; left > 0; left -= 1) {
    const step = steps[reader.number()];
    const set = reader.number();
    if (step) step['minutes'] = set;
  }
  const words: Words = reader.left > 0 ? readWords(reader.raw(reader.left)) : [];
  const [title = '', own = '', notes = '', questions = [], activities = [], stepNotes = []] = words;
  for (const [at, text] of activities) if (steps[at]) steps[at]['activity'] = text;
  for (const [at, text] of stepNotes) if (steps[at]) steps[at]['notes'] = text;
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
