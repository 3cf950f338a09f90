/** So many texts are remembered: those of a library are few, hostile ones endless. */
const mostTexts = 4096;

/** The same function of a text, which makes what it makes of it once; nobody may change what it gives. */
export function remembered<Made>(
  make: (text: string) => Made,
  most = mostTexts,
): (text: string) => Made {
  const all = new Map<string, { made: Made }>();
  return (text) => {
    const known = all.get(text);
    if (known !== undefined) return known.made;
    const made = make(text);
    if (all.size < most) all.set(text, { made });
    return made;
  };
}
