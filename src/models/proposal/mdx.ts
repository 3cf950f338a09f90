import { stringify } from 'yaml';
import { modelSchema, parseYaml } from '../../schema/index.ts';
import { slugify } from '../../vietnamese/index.ts';
import { proposalWords } from '../../words/proposal.ts';
import { countWords, type Draft, linesOf, proposalFields } from './fields.ts';

/** What is wrong with a field, and what to write instead. */
export interface DraftProblem {
  /** Key of the form's field; empty when it is about the whole. */
  key: string;
  message: string;
}

/** A proposal ready to be sent. */
export interface ProposalFile {
  /** Name of the file, `ten-mo-hinh.mdx`. */
  name: string;
  text: string;
}

/** The draft as an MDX file with the fields of a model; what the editors decide is left at its lowest. */
export function proposalFile(draft: Draft, today: string): ProposalFile {
  const data = JSON.parse(JSON.stringify(dataOf(draft, today))) as Record<string, unknown>;
  const name =
    slugify(draft['name'] ?? '')
      .slice(0, 64)
      .replace(/-+$/, '') || 'mo-hinh';
  return { name: `${name}.mdx`, text: `---\n${stringify(data, { lineWidth: 0 })}---\n` };
}

/** Every problem of a draft: words over a limit, then what the schema of models says. */
export function checkDraft(draft: Draft, today: string): DraftProblem[] {
  const long = proposalFields.flatMap(({ key, label, words }) => {
    const count = countWords(draft[key] ?? '');
    return words !== undefined && count > words
      ? { key, message: proposalWords.tooLong(label, count, words) }
      : [];
  });
  const missing = proposalFields.flatMap(({ key, label, required }) =>
    required && !draft[key]?.trim() ? { key, message: proposalWords.missing(label) } : [],
  );
  const { name, text } = proposalFile(draft, today);
  const known = new Set([...long, ...missing].map(({ key }) => key));
  const yaml = text.slice('---\n'.length, -'---\n'.length);
  const found = parseYaml(yaml, modelSchema, name).problems.map(({ field, message, hint }) => ({
    key: keyOf(field),
    message: hint ? `${message} ${hint}` : message,
  }));
  return [...long, ...missing, ...found.filter(({ key }) => !known.has(key))];
}

/** The form's field that a field of the schema is filled from. */
function keyOf(field: string): string {
  const parts = field.split(/[.[\]]+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'needs' || parts[0] === 'years') return last;
  return parts[0] ?? '';
}

function dataOf(draft: Draft, today: string): Record<string, unknown> {
  const text = (key: string) => draft[key]?.normalize('NFC').trim() || undefined;
  const list = (key: string) => {
    const lines = linesOf(draft[key]?.normalize('NFC'));
    return lines.length > 0 ? lines : undefined;
  };
  const year = (key: string) => (text(key) === undefined ? undefined : number(text(key) ?? ''));
  const needs = { people: text('people'), money: text('money'), time: text('time') };
  const isPlaced = text('place') !== undefined;
  return {
    name: text('name'),
    unit: text('unit'),
    unitType: text('unitType'),
    place: text('place'),
    district: isPlaced ? text('district') : undefined,
    field: text('field'),
    years: { from: year('from'), to: year('to'), basis: text('from') ? 'trien-khai' : 'khong-ro' },
    by: text('by'),
    danVanKheo: draft['danVanKheo'] === 'co',
    difficulty: text('difficulty'),
    difficultyInferred: false,
    actions: list('actions'),
    results: list('results')?.map(resultOf),
    aims: list('aims'),
    limitations: list('limitations'),
    lessons: list('lessons'),
    needs: Object.values(needs).some(Boolean) ? needs : undefined,
    implements: list('implements')?.map((line) => ({ number: line })),
    recognition: text('recognition'),
    sources: list('sources')?.map(sourceOf),
    verification: 'unverified',
    checkedOn: today,
  };
}

/** `20 | hộ | hộ nghèo | 68`; a qualifier before the number is kept: `hơn 20`. */
function resultOf(line: string): Record<string, unknown> {
  const [amount = '', unit, label, before] = cells(line);
  const [, qualifier, digits = ''] = /^(\D*?)\s*(-?[\d.,]+)$/.exec(amount) ?? [
    undefined,
    undefined,
    amount,
  ];
  return {
    label: label ?? '',
    before: before ? number(before) : undefined,
    value: number(digits),
    unit: unit ?? '',
    qualifier: qualifier || undefined,
  };
}

function sourceOf(line: string): Record<string, unknown> {
  const [title, publisher, url] = cells(line);
  return { title: title || undefined, publisher: publisher || undefined, url: url || undefined };
}

const cells = (line: string) => line.split('|').map((cell) => cell.trim());

/** A number as Vietnamese write it, `1.234,5`; what is none stays text, for the schema to name. */
function number(text: string): number | string {
  const plain = text.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
