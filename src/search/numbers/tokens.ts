import { fold, toNfc } from '../../vietnamese/index.ts';

/** A run of letters or of figures in a query. */
export interface NumberToken {
  /** Folded; TƯ is `tw`. */
  text: string;
  isFigure: boolean;
  /** Written without vowel marks, as codes are. */
  isPlain: boolean;
  /** What stands between it and the token before, dashes all alike. */
  gap: string;
  start: number;
  end: number;
}

/** Number and year typed in one, before letters: `602013ndcp`. */
const TOKEN = /\p{N}{1,5}(?=(?:19|20)\p{N}{2}\p{L})|\p{N}+|[\p{L}&]+/gu;
const DASHES = /[\u00ad\u2010-\u2015\u2212_]/g;
/** TƯ in any case, with or without a point: the Central Committee, never a province committee. */
const CENTRE = /T\.?Ư(?!\p{L})/giu;

/** Splits a query; the text comes back in NFC, the tokens point into it. */
export function numberTokens(query: string): { text: string; tokens: NumberToken[] } {
  const text = toNfc(query).replace(DASHES, '-').replace(CENTRE, 'TW').trim();
  const tokens: NumberToken[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const written = found[0];
    const folded = fold(written);
    tokens.push({
      text: folded.replaceAll('&', ''),
      isFigure: /^\p{N}/u.test(written),
      isPlain: folded === written.toLowerCase().replaceAll('đ', 'd'),
      gap: text.slice(end, found.index),
      start: found.index,
      end: found.index + written.length,
    });
    end = found.index + written.length;
  }
  return { text, tokens };
}
