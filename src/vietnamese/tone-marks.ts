/** Per vowel pair: the new places of the five tones, then the old ones, in the same order. */
const PLACES = [
  ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'],
  ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
  ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'],
] as const;

const NEW_PLACE = new Map<string, string>();
for (const [newForms, oldForms] of PLACES) {
  const modern = newForms.split(' ');
  for (const [index, old] of oldForms.split(' ').entries()) {
    for (const cased of [(pair: string) => pair, capital, (pair: string) => pair.toUpperCase()]) {
      NEW_PLACE.set(cased(old), cased(modern[index] ?? old));
    }
  }
}

/** Not after q (quý keeps its mark), and only where the syllable ends: toàn and huỳnh never move. */
const OLD_SYLLABLE = /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/**
 * The text in NFC with tone marks in the new places: `uỷ` → `ủy`, `hoà` → `hòa`; `quý` stays. The Party's rule on
 * document form asks for them (Hướng dẫn 05-HD/VPTW: "Đảng ủy", not "uỷ"). The length does not change.
 */
export function newToneMarks(text: string): string {
  return text.normalize('NFC').replace(OLD_SYLLABLE, (pair) => NEW_PLACE.get(pair) ?? pair);
}

function capital(pair: string): string {
  return pair.charAt(0).toUpperCase() + pair.slice(1);
}
