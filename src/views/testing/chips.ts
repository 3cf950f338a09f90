import type { ChipsPart, Section } from '../entry/section.ts';

/** The part of a section of chips; it throws where the section holds something else. */
export function chipsOf(section: Section | undefined): ChipsPart {
  if (section?.part.kind !== 'chips') throw new Error(`no chips in ${section?.id ?? 'nothing'}`);
  return section.part;
}

/** A section of chips as its anchor and the names in it. */
export const chipNames = (section: Section): [id: string, names: string[]] => [
  section.id,
  chipsOf(section).groups.flatMap(({ chips }) => chips.map(({ name }) => name)),
];
