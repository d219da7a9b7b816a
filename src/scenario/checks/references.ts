import type { Contract } from "../contracts";
import { allowed, apartFrom, type End, ends, idAt, OUTSIDE, standing, words } from "../ends";
import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";
import { entry } from "./ids";

/** Every id that is referred to exists, and can be what it is referred to as. */
export const checkReferences = (scenario: Scenario): Problem[] => [
  ...checkObligor(scenario),
  ...checkEnds(scenario),
  ...checkServed(scenario),
  ...checkCorrelated(scenario),
];

const known = (ids: readonly string[], field: string, what: string, id: string): Problem[] =>
  ids.includes(id) ? [] : [problem(field, what, told(id))];

function checkObligor({ parties, obligor }: Scenario): Problem[] {
  const obligors = parties.filter(({ role }) => role === "obligor").map(({ id }) => id);
  if (obligors.length === 1 && obligors[0] === obligor) return [];
  if (obligors.length !== 1)
    return [problem("parties", "exactly one with the role obligor", String(obligors.length))];
  return [problem("obligor", `the party with that role, ${told(obligors[0])}`, told(obligor))];
}

/** Each end of a contract names somebody to whom the model gives a meaning there. */
const checkEnds = (scenario: Scenario): Problem[] =>
  scenario.contracts.flatMap((contract, i) =>
    ends.flatMap((end) => checkEnd(scenario, contract, end, `${entry("contracts", i, contract.id)}.${end}`)),
  );

function checkEnd(scenario: Scenario, contract: Contract, end: End, field: string): Problem[] {
  const id = idAt(contract, end);
  if (id === undefined) return [];
  const there = id === OUTSIDE || scenario.parties.some((party) => party.id === id);
  if (!there) return [problem(field, "the id of a party", told(id))];
  const other = apartFrom[end];
  if (other !== undefined && idAt(contract, other) === id)
    return [problem(field, `another party than ${other}`, told(id))];
  const wanted = (standing[contract.kind][end] ?? []).map((who) => words[who]).join(" or ");
  return known(allowed(scenario, contract, end), field, wanted, id);
}

/** Orders and guarantees follow, and tranches and warrants count, a contract that delivers capacity. */
function checkServed({ contracts }: Scenario): Problem[] {
  const capacities = contracts.filter(({ kind }) => kind === "takeOrPay" || kind === "purchase");
  const delivering = capacities.filter(
    (contract) => "gigawatts" in contract && contract.gigawatts !== undefined,
  );
  return contracts.flatMap((contract, i) => {
    const field = `${entry("contracts", i, contract.id)}.contract`;
    if (contract.kind === "onwardOrder" || contract.kind === "guarantee")
      return known(
        capacities.map(({ id }) => id),
        field,
        "a contract of rented capacity or hardware",
        contract.contract,
      );
    if (contract.kind !== "tranche" && contract.kind !== "warrant") return [];
    if (contract.contract === undefined) return [];
    return known(
      delivering.map(({ id }) => id),
      field,
      "a contract of rented capacity or hardware with gigawatts",
      contract.contract,
    );
  });
}

function checkCorrelated({ parties, factors, correlations }: Scenario): Problem[] {
  const ids = parties.map(({ id }) => id);
  const factorIds = factors.map(({ id }) => id);
  const seen = new Set<string>();
  return [
    ...parties.flatMap(({ id, equityCorrelations = {} }, i) =>
      Object.keys(equityCorrelations).flatMap((other) =>
        known(
          ids.filter((party) => party !== id),
          `${entry("parties", i, id)}.equityCorrelations.${other}`,
          "the id of another party",
          other,
        ),
      ),
    ),
    ...correlations.flatMap(({ between }, i) => {
      const field = `correlations[${i}].between`;
      const pair = [...between].sort().join(" and ");
      const repeated = seen.has(pair) || between[0] === between[1];
      seen.add(pair);
      return [
        ...between.flatMap((factor) => known(factorIds, field, "ids of two factors", factor)),
        ...(repeated ? [problem(field, "two factors, each pair once", pair)] : []),
      ];
    }),
  ];
}
