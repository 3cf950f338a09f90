/** Marks that Telex writes as letters after or inside a syllable, and VNI as figures. */
const TELEX_TONE = /^([a-z]*[aeiouy][a-z]*?)[sfrxj]$/;
const TELEX_VOWEL = /(aa|ee|oo|aw|ow|uw|dd)/;
const VNI = /^[a-z]+[1-9]{1,2}[a-z]*[1-9]?$/;

/**
 * The folded syllables that keys of an input method left in place may stand for: `vaanj` → `van`, `dan5` → `dan`,
 * `ddaangr` → `dang`. The word itself is not among them.
 *
 * @param typed a folded word, figures included.
 */
export function withoutKeys(typed: string): string[] {
  const readings = new Set<string>();
  if (VNI.test(typed)) readings.add(typed.replace(/\d/g, ''));
  const toneless = TELEX_TONE.exec(typed)?.[1] ?? typed;
  // A tone key may also be typed right after its vowel: `vajan` for vận is rare, `vaajn` is not.
  const inner = typed.replace(/([aeiouy])[sfrxj](?=[a-z])/, '$1');
  for (const form of [toneless, inner, TELEX_TONE.exec(inner)?.[1] ?? inner]) {
    readings.add(plainVowels(form));
    readings.add(form);
  }
  readings.delete(typed);
  readings.delete('');
  return [...readings];
}

function plainVowels(form: string): string {
  let plain = form;
  while (TELEX_VOWEL.test(plain)) {
    plain = plain.replace(TELEX_VOWEL, (keys) => keys.charAt(0));
  }
  // `w` alone stands for ư at the start of a rhyme: `lwc` is lực.
  return plain.replace(/w/g, (_, at: number) => (/[aeiouy]/.test(plain[at - 1] ?? '') ? '' : 'u'));
}
