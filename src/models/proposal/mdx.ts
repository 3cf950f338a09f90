import { type CountedKind, modelSchema, parseYaml } from '../../schema/index.ts';
import { writeYaml } from '../../schema/write-yaml.ts';
import { fileSlug } from '../../vietnamese/index.ts';
import { proposalWords } from '../../words/proposal.ts';
import { countWords, type Draft, linesOf, proposalFields } from './fields.ts';
import { amountsOf, numberOf, sourcesOf, type TypedAmount, type TypedSource } from './lines.ts';
import type { DraftProblem } from './problem.ts';
import { ruleProblems } from './rules.ts';

/** A proposal ready to be sent. */
export interface ProposalFile {
  /** Name of the file, `ten-mo-hinh.mdx`. */
  name: string;
  text: string;
}

/** The draft as an MDX file with the fields of a model; what the editors decide is left at its lowest. */
export function proposalFile(draft: Draft, today: string): ProposalFile {
  const data = JSON.parse(JSON.stringify(dataOf(draft, today))) as Record<string, unknown>;
  const name = fileSlug(draft['name'] ?? '') || 'mo-hinh';
  return { name: `${name}.mdx`, text: `---\n${writeYaml(data)}---\n` };
}

/** Every problem of a draft: words over a limit, the rules of the editors' check, what the schema says. */
export function checkDraft(draft: Draft, today: string): DraftProblem[] {
  const long = proposalFields.flatMap(({ key, label, words }) => {
    const count = countWords(draft[key] ?? '');
    return words !== undefined && count > words
      ? [{ key, message: proposalWords.tooLong(label, count, words) }]
      : [];
  });
  const missing = proposalFields.flatMap(({ key, label, required }) =>
    required && !draft[key]?.trim() ? [{ key, message: proposalWords.missing(label) }] : [],
  );
  const known = [...long, ...missing, ...ruleProblems(draft, today)];
  const told = new Set(known.map(({ key }) => key));
  const { name, text } = proposalFile(draft, today);
  const yaml = text.slice('---\n'.length, -'---\n'.length);
  const found = parseYaml(yaml, modelSchema, name).problems.map(({ field, message, hint }) => {
    const key = keyOf(field);
    const label = proposalFields.find((own) => own.key === key)?.label ?? '';
    // What the schema says names the field by its path; people know it by its label.
    const said = message.replaceAll(`“${field}”`, label).replace(/^Thiếu trường .*$/, label);
    return { key, message: hint ? `${said} ${hint}` : said };
  });
  return [...known, ...found.filter(({ key }) => !told.has(key))];
}

/** The form's field that a field of the schema is filled from. */
function keyOf(field: string): string {
  const parts = field.split(/[.[\]]+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'needs' || parts[0] === 'years') return last;
  if (parts[0] === 'fit') return fitKeys[parts[1] ?? ''] ?? '';
  return parts[0] ?? '';
}

const fitKeys: Readonly<Record<string, string>> = {
  difficulties: 'kho',
  groups: 'nhom',
  places: 'noi',
  resources: 'luc',
};

function dataOf(draft: Draft, today: string): Record<string, unknown> {
  const text = (key: string) => draft[key]?.normalize('NFC').trim() || undefined;
  const list = (key: string) => {
    const lines = linesOf(draft[key]?.normalize('NFC'));
    return lines.length > 0 ? lines : undefined;
  };
  const year = (key: string) => (text(key) === undefined ? undefined : numberOf(text(key) ?? ''));
  const one = (key: string) => (text(key) === undefined ? undefined : [text(key)]);
  const results = [
    ...amountsOf(draft['results']).map((amount) => resultOf(amount, 'thay-doi')),
    ...amountsOf(draft['done']).map((amount) => resultOf(amount, 'viec-lam')),
    ...amountsOf(draft['put']).map((amount) => resultOf(amount, 'nguon-luc')),
  ];
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
    fit: {
      difficulties: one('kho'),
      places: one('noi'),
      groups: one('nhom'),
      resources: one('luc'),
    },
    actions: list('actions'),
    results: results.length > 0 ? results : undefined,
    aims: list('aims'),
    limitations: list('limitations'),
    lessons: list('lessons'),
    needs: Object.values(needs).some(Boolean) ? needs : undefined,
    implements: list('implements')?.map((line) => ({ number: line })),
    recognition: text('recognition'),
    sources: sourcesOf(draft['sources']?.normalize('NFC')).map(sourceOf),
    verification: 'unverified',
    checkedOn: today,
  };
}

function resultOf(
  { digits, qualifier, unit, label, before }: TypedAmount,
  counts: CountedKind,
): Record<string, unknown> {
  return {
    label,
    before: before ? numberOf(before) : undefined,
    value: numberOf(digits),
    unit,
    qualifier: qualifier || undefined,
    counts,
  };
}

function sourceOf({ title, publisher, day, url }: TypedSource): Record<string, unknown> {
  return {
    title: title || undefined,
    publisher: publisher || undefined,
    day,
    url: url || undefined,
  };
}
