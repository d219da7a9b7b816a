import type { Loss, Outcome, Run } from "../src/metrics/run";
import type { Scenario } from "../src/scenario/scenario";
import { futures, moneySaid, shareSaid } from "./said";
import { table } from "./table";

/** What a report says of a run besides what came of it. */
export interface Told {
  readonly measure: string;
  readonly changes: readonly string[]; // of the scenario that is named
}

/** A run for people: what becomes of a hundred futures, who loses how much, and what run it was. */
export const report = (run: Run, scenario: Scenario, { measure, changes }: Told): string =>
  [
    `${run.scenario.title} (${run.scenario.id}), as of ${run.scenario.asOf}${changes.map((change) => `\n  with ${change}`).join("")}`,
    `${futures(run.paths)}, ${measure}, in brackets 95 % intervals of sampling alone`,
    `Of 100 futures, by the end of ${run.headline.quarter}\n${headline(run)}`,
    `By year's end, of 100 futures\n${years(run.outcomes)}`,
    `Losses to the end of ${run.quarters.at(-1)}, bn USD\n${losses(run, scenario)}`,
    ...marks(run, scenario),
    `run ${run.runId}, fingerprint ${run.fingerprint}, engine ${run.engine}, seed "${run.seed}"`,
  ].join("\n\n");

const headline = ({
  headline: { paysAsSigned, restructured, default: fallen },
  paidShare,
  selfFulfilling,
}: Run): string =>
  table([
    ["pays as signed", shareSaid(paysAsSigned)],
    ["cut or restructured", shareSaid(restructured)],
    ["default", shareSaid(fallen)],
    ...(paidShare ? [["of 100 announced dollars, paid", shareSaid(paidShare)]] : []),
    ...(selfFulfilling ? [["would default if all feared it", shareSaid(selfFulfilling.futures)]] : []),
  ]);

const years = (outcomes: readonly Outcome[]): string =>
  table([
    ["", "pays as signed", "cut or restructured", "default"],
    ...outcomes.map(({ quarter, paysAsSigned, restructured, default: fallen }) => [
      quarter,
      ...[paysAsSigned, restructured, fallen].map(shareSaid),
    ]),
  ]);

/** Who loses most comes first. */
function losses({ losses: byParty, lossInAll }: Run, { parties }: Scenario): string {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
  const sorted = Object.entries(byParty).sort(([, a], [, b]) => b.mean.estimate - a.mean.estimate);
  return table([
    ["", "mean", "95th percentile", "mean of worst 5 %"],
    ...sorted.map(([id, loss]) => lossRow(nameOf(id), loss)),
    ...(lossInAll === undefined ? [] : [lossRow("all together", lossInAll)]),
  ]);
}

const lossRow = (name: string, { mean, p95, expectedShortfall }: Loss): string[] => [
  name,
  ...[mean, p95, expectedShortfall].map(moneySaid),
];

/** What was marked down before anything was lost, if the scenario has it so. */
function marks({ losses: byParty }: Run, { parties }: Scenario): string[] {
  const rows = parties.flatMap(({ id, name }) => {
    const told = byParty[id]?.marks;
    if (told === undefined || told.largest.estimate === 0) return [];
    const { largest, quarters, foreseen, doubted } = told;
    return [[name, moneySaid(largest), moneySaid(quarters), shareSaid(foreseen), shareSaid(doubted)]];
  });
  const head = ["", "largest, bn USD", "quarters in distress by it", "of 100 defaults", "of 100 futures"];
  return rows.length === 0
    ? []
    : [
        `Marked down before default, on average over defaults; how often that alone put it in distress\n${table([head, ...rows])}`,
      ];
}
