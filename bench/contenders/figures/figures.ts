/** A scenario in numbers for programs in other languages: lists by name, the rows of a table one after another. */
export type Figures = Readonly<Record<string, readonly number[]>>;

/** One line a list. */
export const written = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, list]) => [name, ...list].join(" ") + "\n")
    .join("");
