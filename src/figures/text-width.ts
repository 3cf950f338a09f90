/**
 * Widths of Be Vietnam Pro in hundredths of an em, regular or semibold whichever is wider, rounded
 * up to the next five. Measured in Chromium; a browser test holds every label within its box.
 */
const widths = new Map<string, number>(
  Object.entries({
    ' ': 25,
    Iijl·: 30,
    ".,:;'": 35,
    'f"': 40,
    '1rt()“”[]': 45,
    J: 50,
    'sz/': 55,
    '7hknuvxyư': 60,
    'EFLaceg-+': 65,
    '0235689BKPRSTYZbdpqoăâđơ–': 70,
    '4DHNUVXƯ&': 75,
    ACGĂÂĐ: 80,
    'OQƠ…': 85,
    'Mmw%': 90,
    W: 105,
  }).flatMap(([characters, width]) =>
    [...characters].map((character): [string, number] => [character, width]),
  ),
);
/** No letter of the face is wider. */
const widest = 105;

/** At most how wide a line of text is, in the unit of `size`, the size of its letters. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character);
  return (hundredths * size) / 100;
}

/** Widths of letters with their marks, once each was asked for: lines are measured word by word. */
const measured = new Map<string, number>();

function widthOf(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  // A mark above or below makes no letter wider than five hundredths more.
  const [base = character, ...marks] = character.normalize('NFD');
  const plain = widths.get(character) ?? widths.get(base);
  const width = plain === undefined ? widest : plain + (marks.length > 0 ? 5 : 0);
  measured.set(character, width);
  return width;
}
