/** Not after q (quý keeps its mark), and only where the syllable ends: toàn and huỳnh never move. */
const OLD_SYLLABLE = /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
/** Two vowels taken apart, the tone behind the second. */
const TONE_LAST = /^(.)(.)(\p{M})$/u;

/**
 * The text in NFC with tone marks in the new places: `uỷ` → `ủy`, `hoà` → `hòa`; `quý` stays. The Party's rule on
 * document form asks for them (Hướng dẫn 05-HD/VPTW: "Đảng ủy", not "uỷ"). The length does not change.
 */
export function newToneMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(OLD_SYLLABLE, (pair) =>
      pair.normalize('NFD').replace(TONE_LAST, '$1$3$2').normalize('NFC'),
    );
}
