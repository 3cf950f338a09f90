import { reviewWords as words } from '../../words/review.ts';
import { reviewPage as page } from '../../words/review-page.ts';
import { readWords } from '../../words/review-read.ts';
import { explain, nameOf, whyOf } from '../explain.ts';
import type { Finding, Fix } from '../finding.ts';
import type { ReviewLibrary } from '../review-library.ts';
import type { FixAddress, FixView, Level, PlaceView } from './review-view.ts';
import { segmentsOf } from './segments.ts';

/** What each kind asks of the writer where it is not quiet. */
const LEVELS: Readonly<Record<Finding['kind'], Level>> = {
  agrees: 'good',
  replaced: 'must',
  differs: 'should',
  incomplete: 'should',
  several: 'should',
  misquoted: 'should',
  standing: 'know',
  'not-held': 'know',
  'older-wording': 'know',
  acronym: 'know',
  repeated: 'know',
  misplaced: 'know',
};
const ORDER: readonly Level[] = ['must', 'should', 'know', 'good'];

interface Numbered {
  finding: Finding;
  /** Its place among all findings. */
  index: number;
}

/** A place with where each of its proposals is found again. */
export interface AddressedPlace {
  view: PlaceView;
  fixes: FixAddress[];
}

/** All that is said of each place of a draft, in its order. `whereOf` says where a place stands. */
export function placeViews(
  text: string,
  findings: readonly Finding[],
  library: ReviewLibrary,
  whereOf: (start: number) => string,
): AddressedPlace[] {
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const groups = Map.groupBy(numbered, ({ finding: { start, end } }) => `${start}-${end}`);
  return [...groups.values()].map((group, index) =>
    placeView(text, group, index + 1, library, whereOf),
  );
}

function placeView(
  text: string,
  group: readonly Numbered[],
  number: number,
  library: ReviewLibrary,
  whereOf: (start: number) => string,
): AddressedPlace {
  const findings = group.map(({ finding }) => finding);
  const [{ start, end, text: own }] = findings as [Finding, ...Finding[]];
  const loud = findings.filter(({ quiet }) => !quiet);
  const levels = loud.map(({ kind }) => LEVELS[kind]);
  const fixes = fixesOf(group);
  return {
    fixes: fixes.map(({ address }) => address),
    view: {
      number,
      start,
      end,
      text: own,
      where: whereOf(start),
      level: ORDER.find((level) => levels.includes(level)) ?? 'good',
      titles: loud.map((finding) => ({ text: titleOf(finding), look: finding.kind })),
      sentences: findings.flatMap((finding) => explain(finding, library)),
      quiet: findings
        .filter(({ kind }) => kind !== 'agrees')
        .flatMap((finding) => explain(finding, library))
        .join(' '),
      fixes: fixes.map(({ fix }) => fixView(text, fix, findings, library)),
      links: linksOf(findings, library),
    },
  };
}

/** What a finding is headed with: its kind, or the state of what is cited. */
const titleOf = ({ kind, standing }: Finding): string =>
  kind === 'standing' && standing ? words.states[standing.state] : words.kinds[kind];

/** Several findings of one place propose the same; each proposal stands once. */
function fixesOf(group: readonly Numbered[]): { fix: Fix; address: FixAddress }[] {
  // What stands now goes before the official form of what has ended.
  const replaced = group.filter(({ finding }) => finding.kind === 'replaced');
  const all = [...replaced, ...group].flatMap(({ finding, index }) =>
    finding.fixes.map((fix, at) => ({ fix, address: { finding: index, fix: at } })),
  );
  const once = new Map<string, (typeof all)[number]>();
  for (const one of all) {
    const key = `${one.fix.start}-${one.fix.replacement}`;
    const known = once.get(key);
    // Of two findings one may know how to put it piece by piece.
    if (known === undefined || (known.fix.barred && !one.fix.barred)) once.set(key, one);
  }
  return [...once.values()];
}

function fixView(
  text: string,
  fix: Fix,
  findings: readonly Finding[],
  library: ReviewLibrary,
): FixView {
  const several = findings.find(({ kind }) => kind === 'several');
  const document = fix.id === undefined ? undefined : library.document(fix.id);
  const name = document && nameOf(document, library);
  const label = labelOf(fix, findings, name ?? '');
  const isChoice = several !== undefined && several.fixes.length > 1;
  return {
    label: fix.barred === undefined ? label : undefined,
    name: name !== undefined && isChoice ? `${label}: ${name}` : undefined,
    segments: segmentsOf(text, fix),
    why: several && document ? whyOf(document.id, several) : undefined,
    barred: fix.barred && readWords.barred[fix.barred],
  };
}

function labelOf({ puts, edits }: Fix, findings: readonly Finding[], name: string): string {
  if (puts === 'successor') return page.putSuccessor(name);
  if (puts === 'newest') return page.putNewest(name);
  if (puts === 'beside') return page.putBeside(name);
  if (edits) return page.putPieces;
  const kinds = new Set(findings.map(({ kind }) => kind));
  if (kinds.has('misquoted')) return page.putMotto;
  if (kinds.has('older-wording')) return page.putPresent;
  if (kinds.has('acronym')) return page.putWrittenOut;
  const isChoice = findings.some(({ kind, fixes }) => kind === 'several' && fixes.length > 1);
  return isChoice ? page.putThis : page.putOfficial;
}

function linksOf(findings: readonly Finding[], library: ReviewLibrary): PlaceView['links'] {
  const ids = new Set(
    findings.flatMap(({ id, ids: several, by, standing }) => [
      id,
      ...several,
      by,
      standing?.now ?? null,
      standing?.newer.at(-1) ?? null,
    ]),
  );
  const documents = [...ids].flatMap((id) => (id === null ? [] : (library.document(id) ?? [])));
  return [
    ...documents.map((document) => ({
      address: `/van-ban/${document.id}/`,
      name: nameOf(document, library),
    })),
    ...findings.flatMap(({ motto }) =>
      motto === null ? [] : [{ address: `/phuong-cham/#${motto}`, name: page.openMotto }],
    ),
  ];
}
