import { parseQuarter } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { spread } from "../../scenario/spread";
import { medoid } from "../../stats/medoid";
import { share } from "../estimate";
import type { Estimate } from "../run";
import type { CauseId } from "./cause";
import type { Failure, Studied } from "./failure";
import { grouped } from "./grouped";

/** Failures that are alike: the same leading causes, and as a rule the same creditor. */
export interface Story {
  readonly causes: readonly CauseId[]; // of the leading ones; none if no single one of them accounts for it
  readonly share: Estimate; // of failures
  readonly creditor: string | null; // contract that most of them leave unpaid first
  readonly label: string | null; // of that contract
  readonly creditorShare: Estimate; // of the story's failures
  readonly ramp: boolean; // whether that contract's announced bill then grows by a quarter a year or more
  readonly from: string; // quarters between which the middle half of them default
  readonly to: string;
  readonly typical: number; // path
}

const GROWING = 1.25;
const YEAR = 4;

/** Of so many failures of a story, in order of path, the typical one is sought. */
const MOST = 1000;

/**
 * The stories that failures tell, most frequent first, and the share of failures that none of them tells. It yields after
 * each, as each compares hundreds of failures with one another.
 */
export function* storiesOf(
  all: readonly Studied[],
  ranked: readonly CauseId[],
  scenario: Scenario,
): Generator<void, { readonly stories: readonly Story[]; readonly others: Estimate }> {
  const groups = yield* grouped(all, ranked);
  const stories: Story[] = [];
  for (const { causes, members } of groups) {
    stories.push(storyOf(causes, members, all.length, scenario));
    yield;
  }
  const told = groups.reduce((sum, { members }) => sum + members.length, 0);
  return { stories, others: share(all.length - told, all.length) };
}

function storyOf(
  causes: readonly CauseId[],
  members: readonly Studied[],
  all: number,
  scenario: Scenario,
): Story {
  const failures = members.map(({ failure }) => failure);
  const quarters = failures.map(({ quarter }) => quarter).sort();
  const at = (part: number) => quarters[Math.floor(part * (quarters.length - 1))];
  const { creditor, count } = mostUnpaid(failures);
  const near = members.slice(0, MOST);
  return {
    causes,
    share: share(members.length, all),
    creditor,
    label: scenario.contracts.find(({ id }) => id === creditor)?.label ?? null,
    creditorShare: share(count, members.length),
    ramp: creditor !== null && isGrowing(creditor, at(0.5), scenario),
    from: at(0.25),
    to: at(0.75),
    typical: near[medoid(near.map(({ profile }) => profile))].failure.path,
  };
}

function mostUnpaid(failures: readonly Failure[]): { creditor: string | null; count: number } {
  const counts = new Map<string | null, number>();
  for (const { creditor } of failures) counts.set(creditor, (counts.get(creditor) ?? 0) + 1);
  const [creditor, count] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most));
  return { creditor, count };
}

/** Whether the announced bill of a contract grows around a quarter. */
function isGrowing(id: string, quarter: string, { contracts, start, quarters }: Scenario): boolean {
  const contract = contracts.find((other) => other.id === id);
  if (contract?.kind !== "takeOrPay" && contract?.kind !== "purchase") return false;
  const amounts = spread(contract.schedule, start, quarters);
  const at = parseQuarter(quarter) - parseQuarter(start);
  const before = amounts[Math.max(0, at - YEAR)];
  return amounts[at] > GROWING * before;
}
