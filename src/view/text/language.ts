import type { english } from "./english";

type Widened<T> = T extends string
  ? string
  : T extends (...rest: infer A) => string
    ? (...rest: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language must say: every entry of the English table, with the same arguments. */
export type Language = Widened<typeof english>;
