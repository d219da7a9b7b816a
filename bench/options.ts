/** What the command line says: the page to write, and how many rounds of each comparison. */
export interface Options {
  readonly page: string;
  readonly rounds: number;
}

const ROUNDS = 15;

export function optionsOf([page, ...flags]: readonly string[]): Options {
  if (page === undefined) throw new Error("bench: expected a page to write, got none");
  const at = flags.indexOf("--rounds");
  const rounds = at < 0 ? ROUNDS : Number(flags[at + 1]);
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new RangeError(`--rounds: expected a whole number above 0, got ${flags[at + 1]}`);
  return { page, rounds };
}
