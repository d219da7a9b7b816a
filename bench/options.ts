/** What the command line says: the page to write, how many rounds of each comparison, and a file of times in Chromium. */
export interface Options {
  readonly page: string;
  readonly rounds: number;
  readonly chromium: string | undefined;
}

const ROUNDS = 15;

export function optionsOf([page, ...flags]: readonly string[]): Options {
  if (page === undefined) throw new Error("bench: expected a page to write, got none");
  const given = (flag: string): string | undefined => {
    const at = flags.indexOf(flag);
    return at < 0 ? undefined : flags[at + 1];
  };
  const asked = given("--rounds");
  const rounds = asked === undefined ? ROUNDS : Number(asked);
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new RangeError(`--rounds: expected a whole number above 0, got ${asked}`);
  return { page, rounds, chromium: given("--chromium") };
}
