/** Signs that no reader sees and programs put into addresses: soft hyphens, joiners, marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** How often a program on the way may have written signs as `%XX`. */
const mostEncoded = 3;
/** How many places at which the link may end are tried. */
const mostEnds = 64;

/**
 * What a fragment may have been before chat and mail programs handled it, the likeliest first: as it
 * is; without what was encoded, broken into lines, put between and put behind it. The checksum in the
 * link decides which one it was, so that trying is safe.
 */
export function* mended(fragment: string): Generator<string> {
  yield fragment;
  for (const text of decoded(fragment)) {
    const seen = text.replace(unseen, '');
    // Spaces and line breaks within, or words that follow.
    for (const tidy of [seen.replace(/\s+/g, ''), seen.trim().replace(/\s.*$/s, '')]) {
      const [found, version, letters] = /(\d{1,3})\.([\w-]+)/.exec(lastFragment(tidy)) ?? [];
      if (found === undefined || version === undefined || letters === undefined) continue;
      yield found;
      // What follows may be letters too. A link ends in A.
      let end = letters.length;
      for (let tried = 0; tried < mostEnds; tried += 1) {
        end = letters.lastIndexOf('A', end - 1);
        if (end < 1) break;
        if (end < letters.length - 1) yield `${version}.${letters.slice(0, end + 1)}`;
      }
    }
  }
}

/** The text with `%XX` read, again where it was written twice. */
function* decoded(text: string): Generator<string> {
  let current = text;
  for (let times = 0; times <= mostEncoded; times += 1) {
    yield current;
    const next = current.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
      try {
        return decodeURIComponent(signs);
      } catch {
        return signs;
      }
    });
    if (next === current) return;
    current = next;
  }
}

/** What stands behind the last `#`: the whole address may have been pasted. */
const lastFragment = (text: string): string => text.slice(text.lastIndexOf('#') + 1);
