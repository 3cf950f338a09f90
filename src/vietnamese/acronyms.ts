/** One abbreviation of running text, as the vocabulary holds it. */
export interface Acronym {
  code: string;
  expansion: string;
  variants?: readonly string[];
}

/** An abbreviation found in a text. */
export interface AcronymUse {
  start: number;
  end: number;
  acronym: Acronym;
}

/** The initials of a name, đ kept: `Liên đoàn Lao động` → `LĐLĐ`. */
export function initials(name: string): string {
  return (name.normalize('NFC').match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
}

/** Finds the listed abbreviations in NFC text, whole words only, the longest first where two begin together. */
export function findAcronyms(text: string, acronyms: readonly Acronym[]): AcronymUse[] {
  const byForm = new Map<string, Acronym>();
  for (const acronym of acronyms) {
    for (const form of [acronym.code, ...(acronym.variants ?? [])]) byForm.set(form, acronym);
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}/&-])(?:${forms.map(escapePattern).join('|')})(?![\\p{L}\\p{N}/&-])`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    acronym: byForm.get(found[0]) as Acronym,
  }));
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
