import type { SystemicLoss } from "../../metrics/anatomy/systemic";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Reading, type Table } from "../chart";
import { money, moneyWithin } from "../words/money";
import { partyOf } from "../words/party";

/** A row in words. */
export function rowWords({ party, coVaR, usual, futures }: SystemicLoss, reading: Reading): string {
  const { words } = reading;
  const name = partyOf(reading, party).name;
  const loss = moneyWithin(words, coVaR);
  return words.systemic.row(name, words.numbers.count(futures), loss, money(words, usual.estimate));
}

/** The party with which the others lose most. */
export function finding(runs: readonly Run[], reading: Reading): string {
  firstRun(runs, "systemic");
  const [worst] = anatomyIn(reading, "systemic").systemic;
  return worst === undefined ? reading.words.systemic.none : `${rowWords(worst, reading)}.`;
}

/** Every figure of every party. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { scenario } = firstRun(runs, "systemic");
  const rows = anatomyIn(reading, "systemic").systemic.flatMap((loss) =>
    (["coVaR", "usual", "delta"] as const).map((figure) => {
      const { estimate, low, high } = loss[figure];
      return [scenario.title, partyOf(reading, loss.party).name, figure, estimate, low, high];
    }),
  );
  return { columns: reading.words.systemic.columns, rows };
}
