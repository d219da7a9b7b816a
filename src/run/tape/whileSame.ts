/**
 * What is made of some parts of a scenario, made anew only if one of them is another than last time: scenarios share the parts
 * in which they do not differ. It is given those parts alone, so that it cannot depend on others.
 */
export function whileSame<Given extends object, Made>(
  parts: Readonly<Record<keyof Given, true>>,
  make: (given: Given) => Made,
): (given: Given) => Made {
  const names = Object.keys(parts) as (keyof Given)[];
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (given) => {
    if (last && names.every((name) => last?.given[name] === given[name])) return last.made;
    last = { given, made: make(given) };
    return last.made;
  };
}
