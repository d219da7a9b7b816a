import type { Estimate, Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Options, type PartyMark, type Reading, type Table } from "../chart";
import { chance, verb } from "../words/chance";
import { partyOf } from "../words/party";

type Chosen = Reading & Pick<Options, "form">;

/** What it takes to be hit. */
export const kindOf = ({ form }: Chosen) => (form === "distress" ? "distress" : "tenth");

/** The matrix that is chosen, a share of all futures in every cell. */
export const matrixOf = (options: Chosen): readonly (readonly Estimate[])[] =>
  anatomyIn(options, "together").together[kindOf(options)];

/** A share of 100 in the fewest digits that tell it. */
export const cellWords = ({ words }: Reading, share: number): string =>
  100 * share < 0.95 ? "<1" : words.numbers.fixed(100 * share, 100 * share < 9.5 ? 1 : 0);

export function pairWords(a: PartyMark, b: PartyMark, share: Estimate, options: Chosen): string {
  const { words } = options;
  const { one, pair, hit, hits } = words.together;
  const kind = kindOf(options);
  const said = chance(words, share, words.chances.futures);
  return a.id === b.id ? one(a.name, hits[kind], said) : pair(a.name, b.name, hit[kind], said);
}

/** How often at least two, three and all are hit. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { see, few, finding: say } = words.together;
  firstRun(runs, "together");
  const { atLeast, parties } = anatomyIn(reading, "together").together;
  const [, two, three] = atLeast;
  const all = atLeast.at(-1);
  if (two === undefined || three === undefined || all === undefined) return few;
  const first = verb(words, two, words.chances.futures, see);
  return say(first, chance(words, three), chance(words, all), words.numbers.count(parties.length));
}

/** Every pair once, both ways of being hit, and how many are hit at once. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, both, atLeast: say } = reading.words.together;
  const { scenario } = firstRun(runs, "together");
  const { together } = anatomyIn(reading, "together");
  const names = together.parties.map((id) => partyOf(reading, id).name);
  const pairs = (["tenth", "distress"] as const).flatMap((kind) =>
    together[kind].flatMap((row, i) =>
      row.slice(0, i + 1).map(({ estimate, low, high }, j) => {
        return [scenario.title, both[kind], names[i] ?? "", names[j] ?? "", estimate, low, high];
      }),
    ),
  );
  const many = together.atLeast.map(({ estimate, low, high }, k) => {
    return [scenario.title, say(reading.words.numbers.count(k + 1)), "", "", estimate, low, high];
  });
  return { columns, rows: [...pairs, ...many] };
}
