/** What is made of an object once and kept for as long as the object is: scenarios are never changed in place. */
export function keptFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const found = kept.get(of) ?? { made: make(of) };
    kept.set(of, found);
    return found.made;
  };
}
