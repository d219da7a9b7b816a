import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName, partyOf } from "../words/party";
import { inWords } from "../words/quarter";
import { movements, periodOf, purposeWords, type Movement } from "./movements";

/** A movement of money in words. */
export const movementWords = ({ from, to, purpose, amount }: Movement, reading: Reading): string =>
  `${partyOf(reading, from).name} pays ${partyOf(reading, to).name} ${money(amount)} (${purposeWords[purpose]})`;

/** All that a party pays or is paid within the ring, bn USD. */
export const totalOf = (inside: readonly Movement[], end: "from" | "to", party: string): number =>
  inside.reduce((sum, each) => sum + (each[end] === party ? each.amount : 0), 0);

/** The period in words: "Q1 2027 to Q4 2028". */
export function periodWords(run: Run, period: Reading["period"]): string {
  const { from, to } = periodOf(run, period);
  return `${inWords(run.quarters[from] ?? "")} to ${inWords(run.quarters[to - 1] ?? "")}`;
}

/** What the obligor pays and receives, and the largest sum of all. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { inside } = movements(firstRun(runs, "ring"), reading.parties, reading.period);
  const pays = money(totalOf(inside, "from", reading.obligor));
  const receives = money(totalOf(inside, "to", reading.obligor));
  const answer = `On average ${obligorName(reading)} pays ${pays} to the other firms of the ring and receives ${receives} from them.`;
  const [largest] = inside;
  return largest === undefined ? answer : `${answer} The largest sum: ${movementWords(largest, reading)}.`;
}

/** Every movement of money between two parties for one purpose. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const name = (id: string): string => partyOf(reading, id).name;
  const rows = runs.flatMap((run) =>
    movements(run, reading.parties, reading.period).inside.map(({ from, to, purpose, amount }) => {
      return [run.scenario.title, name(from), name(to), purposeWords[purpose], amount];
    }),
  );
  return { columns: ["scenario", "from", "to", "for", "bn USD"], rows };
}
