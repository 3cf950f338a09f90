/** One abbreviation of running text, as the vocabulary holds it. */
export interface Acronym {
  code: string;
  expansion: string;
  variants?: readonly string[];
}

/** An abbreviation found in a text, with everything it may stand for, in the order of the list. */
export interface AcronymUse<Item extends Acronym = Acronym> {
  start: number;
  end: number;
  readings: readonly Item[];
}

/** The initials of a name, đ kept: `Liên đoàn Lao động` → `LĐLĐ`. */
export function initials(name: string): string {
  return (name.normalize('NFC').match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
}

/**
 * Prepares a search for the listed abbreviations in NFC text: whole words only (`\b` knows no
 * Vietnamese letters), none inside a number such as `02/KH-LĐLĐ`, the longest where two begin
 * together.
 */
export function createAcronymFinder<Item extends Acronym>(
  acronyms: readonly Item[],
): (text: string) => AcronymUse<Item>[] {
  const byForm = new Map<string, Item[]>();
  for (const acronym of acronyms) {
    for (const form of [acronym.code, ...(acronym.variants ?? [])]) {
      byForm.set(form, [...(byForm.get(form) ?? []), acronym]);
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return () => [];
  // Few letters begin one: the cheap question comes first.
  const first = [...new Set(forms.flatMap(([letter = '']) => escaped(letter)))].join('|');
  const pattern = new RegExp(
    `(?=${first})(?<![\\p{L}\\p{N}/&-])(?:${forms.map(formPattern).join('|')})(?![\\p{L}\\p{N}/&-])`,
    'gu',
  );
  return (text) => {
    const found: AcronymUse<Item>[] = [];
    // `matchAll` would copy the pattern for each of the many short texts of a page.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [form] = match;
      found.push({
        start: match.index,
        end: match.index + form.length,
        readings: byForm.get(form) ?? [],
      });
    }
    return found;
  };
}

/**
 * A stop ends sentences too, so `TM.` and its like count only where they stand in a signature,
 * before an office in capitals: `TM. ỦY BAN NHÂN DÂN`.
 */
function formPattern(form: string): string {
  return form.endsWith('.') ? `${escaped(form)}(?=\\s+\\p{Lu}{2})` : escaped(form);
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
