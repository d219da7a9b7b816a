import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName, partyOf } from "../words/party";
import { inWords } from "../words/quarter";
import { movements, periodOf, type Movement } from "./movements";

/** A movement of money in words. */
export function movementWords({ from, to, purpose, amount }: Movement, reading: Reading): string {
  const { movement, purposes } = reading.words.ring;
  const sum = money(reading.words, amount);
  return movement(partyOf(reading, from).name, partyOf(reading, to).name, sum, purposes[purpose]);
}

/** All that a party pays or is paid within the ring, bn USD. */
export const totalOf = (inside: readonly Movement[], end: "from" | "to", party: string): number =>
  inside.reduce((sum, each) => sum + (each[end] === party ? each.amount : 0), 0);

/** The period in words: "Q1 2027 to Q4 2028". */
export function periodWords(run: Run, { words, period }: Reading): string {
  const { from, to } = periodOf(run, period);
  const [first, last] = [run.quarters[from] ?? "", run.quarters[to - 1] ?? ""];
  if (first === last) return inWords(words, first);
  return words.numbers.range(inWords(words, first), inWords(words, last));
}

/** What the obligor pays and receives, and the largest sum of all. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words, obligor, parties, period } = reading;
  const { inside } = movements(firstRun(runs, "ring"), parties, period);
  const pays = money(words, totalOf(inside, "from", obligor));
  const receives = money(words, totalOf(inside, "to", obligor));
  const answer = words.ring.finding(obligorName(reading), pays, receives);
  const [largest] = inside;
  return largest === undefined ? answer : words.ring.largest(answer, movementWords(largest, reading));
}

/** Every movement of money between two parties for one purpose. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, purposes } = reading.words.ring;
  const name = (id: string): string => partyOf(reading, id).name;
  const rows = runs.flatMap((run) =>
    movements(run, reading.parties, reading.period).inside.map(({ from, to, purpose, amount }) => {
      return [run.scenario.title, name(from), name(to), purposes[purpose], amount];
    }),
  );
  return { columns, rows };
}
