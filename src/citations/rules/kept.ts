/** The same function, which makes what it makes of an object once, as long as there is the object. */
export function kept<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const known = all.get(of);
    if (known !== undefined) return known.made;
    const made = make(of);
    all.set(of, { made });
    return made;
  };
}
