import type { Anatomy, Told } from "../src/metrics/anatomy/anatomy";
import { causeWords, eventWords, storyTitle } from "../src/metrics/anatomy/words";
import type { Estimate } from "../src/metrics/run";
import type { Scenario } from "../src/scenario/scenario";
import { counted, futures, moneySaid, ofHundred, shareSaid } from "./said";
import { table } from "./table";

/** Why futures fail, for people: causes, stories with their typical futures, who loses with whom. */
export function whyReport(anatomy: Anatomy, scenario: Scenario, runId: string): string {
  const { failures, paths, headline } = anatomy;
  const head = `${scenario.title} (${scenario.id}), as of ${scenario.asOf}`;
  const last = `run ${runId}, seed "${scenario.seed}"`;
  const few = `${counted(failures.length)} of ${futures(paths)} default by the end of ${headline}`;
  if (failures.length === 0) return [head, `${few}: there is nothing to explain.`, last].join("\n\n");
  return [
    head,
    `${few}; in brackets 95 % intervals of sampling alone`,
    `Of 100 that fail, saved if one thing alone had gone as planned; one can have several causes\n${causes(anatomy)}`,
    `Of 100 that fail, by story\n${stories(anatomy)}`,
    ...anatomy.stories.map((story) => typical(story, scenario)),
    `Of 100 futures, lose more than a tenth of their buffer\n${joint(anatomy, scenario)}`,
    `What all others together lose, 95th percentile, bn USD\n${spillovers(anatomy, scenario)}`,
    last,
  ].join("\n\n");
}

const causes = ({ causes: shares, none }: Anatomy): string =>
  table([
    ["", "saved", "by nothing else"],
    ...shares
      .filter(({ share }) => share.estimate > 0)
      .map(({ id, share, only }) => [causeWords[id], shareSaid(share), shareSaid(only)]),
    ["by no single thing", shareSaid(none), ""],
  ]);

const stories = ({ stories: list, others }: Anatomy): string =>
  table([
    ["", "of 100", "middle half default", "mostly unpaid"],
    ...list.map((story) => [
      storyTitle(story),
      shareSaid(story.share),
      `${story.from} to ${story.to}`,
      story.label ?? "",
    ]),
    ["none of these", shareSaid(others), "", ""],
  ]);

const typical = ({ failure, ...story }: Told, scenario: Scenario): string =>
  [
    `A typical future of "${storyTitle(story)}" (path ${story.typical})`,
    ...failure.chain.map((event) => `  ${event.quarter}  ${eventWords(event, (id) => nameOf(id, scenario))}`),
  ].join("\n");

const nameOf = (id: string, { parties }: Scenario): string =>
  parties.find((party) => party.id === id)?.name ?? id;

/** The parties that lose together most often, and how many at once. */
function joint({ together: { parties, tenth, atLeast } }: Anatomy, scenario: Scenario): string {
  const names = parties.map((id) => nameOf(id, scenario));
  const shorts = parties.map((id) => scenario.parties.find((party) => party.id === id)?.short ?? id);
  const said = ({ estimate }: Estimate) => ofHundred(estimate);
  const rows = tenth.map((row, i) => [names[i] ?? "", ...row.map(said)]);
  const many = [1, 2, 3, parties.length]
    .filter((k, i, list) => k <= parties.length && list.indexOf(k) === i)
    .map((k) => [k === parties.length ? "all" : `at least ${k}`, shareSaid(atLeast[k - 1])]);
  return `${table([["", ...shorts], ...rows])}\n\n${table(many)}`;
}

const spillovers = ({ systemic }: Anatomy, scenario: Scenario): string =>
  table([
    ["", "when it is hit (CoVaR)", "usually", "difference"],
    ...systemic.map(({ party, coVaR, usual, delta }) => [
      nameOf(party, scenario),
      ...[coVaR, usual, delta].map(moneySaid),
    ]),
  ]);
