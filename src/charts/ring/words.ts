import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName, partyOf } from "../words/party";
import { inWords } from "../words/quarter";
import type { Words } from "../words/words";
import { movements, periodOf, type Movement } from "./movements";

/** A movement of money in words. */
export function movementWords({ from, to, purpose, amount }: Movement, reading: Reading): string {
  const { movement, sold, purposes } = reading.words.ring;
  const sum = money(reading.words, amount);
  const [payer, payee] = [partyOf(reading, from).name, partyOf(reading, to).name];
  return purpose === "shares" ? sold(payer, payee, sum) : movement(payer, payee, sum, purposes[purpose]);
}

/** That shares granted are no money of who grants them, where there are any. */
export const sharesNote = ({ ring }: Words, inside: readonly Movement[]): string =>
  inside.some(({ purpose }) => purpose === "shares") ? ring.sharesNote : "";

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
  const granted = totalOf(
    inside.filter(({ purpose }) => purpose === "shares"),
    "to",
    obligor,
  );
  const { fromThem, fromMarket } = words.ring;
  const from = granted > 0 ? fromMarket(money(words, granted)) : fromThem;
  const answer = words.ring.finding(obligorName(reading), pays, receives, from);
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
