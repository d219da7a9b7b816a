/** The shape of a table of words: what another language must say, and what it is given to say it with. */
export type Widened<T> = T extends string
  ? string
  : T extends (...rest: infer A) => string
    ? (...rest: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
