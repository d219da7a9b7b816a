import type { Contract } from "../contracts";
import type { Shares } from "../firmness";
import { addQuarters } from "../quarter";
import type { Scenario } from "../scenario";
import { type Commitment, commitment, dueIn, sum } from "./commitment";
import { yearOf } from "./fallingDue";

/** What the obligor pays, what is promised to it, what borrowers pay back, and what others agreed among themselves. */
export const groups = ["bills", "equity", "loans", "others"] as const;
export type GroupId = (typeof groups)[number];

export interface Group {
  readonly id: GroupId;
  readonly commitments: readonly Commitment[];
  /** What is fixed, added up, bn USD in each of the years; null where nothing is. */
  readonly totals: readonly number[] | null;
  /** Of these totals; null where no contract has such parts. */
  readonly parts: Shares | null;
}

export interface Signed {
  /** Calendar years, from that of the first quarter simulated to that of the last. */
  readonly years: readonly number[];
  readonly groups: readonly Group[];
  /** Whether schedules by the year count all of the first of them, of which the simulation leaves out a beginning. */
  readonly wholeFirst: boolean;
}

/**
 * Every contract of a scenario once, as it was signed: groups that are empty are left out; in each the obligor's come before
 * others', the largest first. Amounts are as announced: neither the dials of size and firmness nor any draw has a part in them.
 */
export function signed(scenario: Scenario): Signed {
  const last = yearOf(addQuarters(scenario.start, scenario.quarters - 1));
  const first = yearOf(scenario.start);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const own = ({ payer, payee }: Commitment) => Number([payer, payee].includes(scenario.obligor));
  const commitments = scenario.contracts
    .map((contract) => commitment(contract, scenario.start, years))
    .sort((a, b) => own(b) - own(a) || sizeOf(b) - sizeOf(a));
  const grouped = groups.map((id) => group(id, commitments, years));
  const byTheYear = scenario.contracts.some(
    (one) => "schedule" in one && one.schedule?.years?.[first] !== undefined,
  );
  return {
    ...{ years, groups: grouped.filter((one) => one.commitments.length > 0) },
    wholeFirst: byTheYear && !scenario.start.endsWith("Q1"),
  };
}

const groupOf: Readonly<Record<Contract["kind"], GroupId>> = {
  takeOrPay: "bills",
  purchase: "bills",
  revenueShare: "bills",
  tranche: "equity",
  warrant: "equity",
  loan: "loans",
  marginLoan: "loans",
  onwardOrder: "others",
  guarantee: "others",
};

function group(id: GroupId, all: readonly Commitment[], years: readonly number[]): Group {
  const commitments = all.filter(({ contract }) => groupOf[contract.kind] === id);
  const fixed = commitments.flatMap(({ byYear }) => (byYear === null ? [] : [byYear]));
  const totals = years.map((_, i) => sum(fixed.map((amounts) => amounts[i] ?? 0)));
  return { id, commitments, totals: fixed.length === 0 ? null : totals, parts: partsOf(commitments) };
}

/** The parts of several contracts together, each weighted with what falls due by it in these years. */
function partsOf(commitments: readonly Commitment[]): Shares | null {
  const inParts = commitments.filter(({ parts }) => parts !== null);
  const all = sum(inParts.map(dueIn));
  const share = (part: keyof Shares) =>
    sum(inParts.map((one) => dueIn(one) * (one.parts?.[part] ?? 0))) / all;
  return all === 0
    ? null
    : { firm: share("firm"), conditional: share("conditional"), option: share("option") };
}

/** What is not fixed comes after all that is. */
const sizeOf = (one: Commitment): number => (one.byYear === null ? -1 : dueIn(one) + one.later);
