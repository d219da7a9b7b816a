import type { CauseShare } from "../../metrics/anatomy/causeShares";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Reading, type Table } from "../chart";
import { chance, verb, withoutInterval } from "../words/chance";
import { yearOf } from "../words/quarter";
import type { Words } from "../words/words";

/** A cause in words. */
export function shareWords(words: Words, { id, share, only }: CauseShare): string {
  const { names, failing, saved, row } = words.causes;
  return row(names[id], verb(words, share, failing, saved), withoutInterval(chance(words, only)));
}

/** The causes that are most frequent. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { names, failing, saved, finding: say, next, nothing } = words.causes;
  firstRun(runs, "causes");
  const { causes, none, failures, paths, headline } = anatomyIn(reading, "causes");
  const [first, second] = causes;
  if (failures.length === 0 || first === undefined)
    return nothing(words.numbers.count(paths), yearOf(headline));
  const then = second === undefined ? "" : next(names[second.id], chance(words, second.share));
  return say(names[first.id], verb(words, first.share, failing, saved), then, chance(words, none));
}

/** Every cause with its shares of failures, and the failures without any. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { names, columns, figures } = reading.words.causes;
  const { scenario } = firstRun(runs, "causes");
  const { causes, none } = anatomyIn(reading, "causes");
  const rows = causes.flatMap(({ id, share, only }) => [
    [scenario.title, names[id], figures.saved, share.estimate, share.low, share.high],
    [scenario.title, names[id], figures.only, only.estimate, only.low, only.high],
  ]);
  return { columns, rows: [...rows, [scenario.title, "", figures.none, none.estimate, none.low, none.high]] };
}
