/** VNI, the fonts whose names begin with `VNI-`: a letter, and behind it a sign for its marks. */
const TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
/** Signs for a circumflex or a breve, with the tone they carry. */
const HATS: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const PAIR = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöæóòîÑÔÖÆÓÒÎ]/g;

/** The text of a VNI font in Unicode; whatever the font does not hold stays. */
export function fromVni(text: string): string {
  return text
    .replace(PAIR, (whole, letter: string | undefined, mark: string | undefined) => {
      if (letter === undefined || mark === undefined) return letterOf(whole);
      const small = mark.toLowerCase();
      return letterOf(letter) + (TONES[small] ?? HATS[small] ?? mark);
    })
    .normalize('NFC');
}

function letterOf(sign: string): string {
  const small = sign.toLowerCase();
  const letter = LETTERS[small] ?? small;
  return sign === small ? letter : letter.toUpperCase();
}
