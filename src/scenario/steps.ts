import { assumptions, groups } from "./assumptions";
import { kindTitle } from "./editable";
import { scenarioHash } from "./hash";
import { withFittingUnit } from "./moneyUnit";
import type { Scenario } from "./scenario";
import { validate } from "./validate";

/** One scenario with one group of inputs taken from another. */
export interface Step {
  readonly group: string;
  readonly scenario: Scenario;
}

type Take = (from: Scenario, to: Scenario) => Scenario;

/** The groups of inputs, in the order of the sliders, and how each is taken over. */
const takes = (a: Scenario, b: Scenario): readonly (readonly [string, Take])[] => [
  ...groups.map((group) => [group, takeAssumptions(group)] as const),
  ...takesOfNetwork(a, b),
  ["Sudden losses", (from, to) => ({ ...from, jumps: to.jumps })],
  ["Loops", (from, to) => ({ ...from, loops: to.loops })],
  ["Correlations", (from, to) => ({ ...from, correlations: to.correlations, factors: to.factors })],
  [
    "Dates and draws",
    (from, { start, quarters, headline, step, seed }) => ({
      ...from,
      ...{ start, quarters, headline, step, seed },
    }),
  ],
];

const takeAssumptions =
  (group: string): Take =>
  (from, to) => {
    const ids = assumptions.filter((assumption) => assumption.group === group).map(({ id }) => id);
    const taken = Object.fromEntries(
      ids.flatMap((id) => {
        const quantity = to.assumptions[id];
        return quantity === undefined ? [] : [[id, quantity]];
      }),
    );
    const schedules = group === "Compute" ? { schedules: to.schedules } : {};
    return { ...from, assumptions: { ...from.assumptions, ...taken }, ...schedules };
  };

/** Contracts kind by kind and firms, where both scenarios have the same ones; else all of them as one group. */
function takesOfNetwork(a: Scenario, b: Scenario): readonly (readonly [string, Take])[] {
  const same = (list: "contracts" | "parties") =>
    a[list].map(({ id }) => id).join() === b[list].map(({ id }) => id).join();
  if (!same("contracts") || !same("parties"))
    return [
      [
        "Contracts and firms",
        (from, { contracts, parties, obligor, sources }) => ({
          ...from,
          ...{ contracts, parties, obligor },
          sources: joined(from.sources, sources),
        }),
      ],
    ];
  const kinds = [...new Set(a.contracts.map(({ kind }) => kind))];
  const ofKind =
    (kind: string): Take =>
    (from, to) => ({
      ...from,
      contracts: from.contracts.map((contract, i) =>
        contract.kind === kind ? (to.contracts[i] ?? contract) : contract,
      ),
    });
  return [
    ...kinds.map((kind) => [kindTitle(kind), ofKind(kind)] as const),
    ["Firms", (from, to) => ({ ...from, parties: to.parties })],
  ];
}

const joined = (own: Scenario["sources"], others: Scenario["sources"]): Scenario["sources"] => [
  ...own,
  ...others.filter(({ id }) => !own.some((source) => source.id === id)),
];

/**
 * From one scenario towards another, one group of inputs at a time and each alone: the groups in which they differ in
 * anything that a run depends on. Those that the first scenario cannot take alone are left out, and named.
 */
export function stepsBetween(
  a: Scenario,
  b: Scenario,
): { readonly steps: readonly Step[]; readonly impossible: readonly string[] } {
  const own = scenarioHash(a);
  const steps: Step[] = [];
  const impossible: string[] = [];
  for (const [group, take] of takes(a, b)) {
    const taken = withFittingUnit(a, {
      ...take(a, b),
      sources: joined(a.sources, b.sources),
      asOf: a.asOf < b.asOf ? b.asOf : a.asOf,
    });
    if (scenarioHash(taken) === own) continue;
    const read = validate(taken);
    if (read.ok) steps.push({ group, scenario: read.scenario });
    else impossible.push(group);
  }
  return { steps, impossible };
}
