import { listed } from "../listed";
import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";
import { entry } from "./ids";

const outside = "outside";

/** Every id that is referred to exists, and can be what it is referred to as. */
export const checkReferences = (scenario: Scenario): Problem[] => [
  ...checkObligor(scenario),
  ...checkEnds(scenario),
  ...checkServed(scenario),
  ...checkIssuers(scenario),
  ...checkPledges(scenario),
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

function checkEnds({ parties, contracts }: Scenario): Problem[] {
  const ids = [...parties.map(({ id }) => id), outside];
  return contracts.flatMap((contract, i) => {
    const at = entry("contracts", i, contract.id);
    return [
      ...known(ids, `${at}.from`, "the id of a party", contract.from),
      ...known(ids, `${at}.to`, "the id of a party", contract.to),
      ...(contract.from === contract.to
        ? [problem(`${at}.to`, "another party than from", told(contract.to))]
        : []),
      ...("lender" in contract && contract.lender !== undefined
        ? known(ids, `${at}.lender`, "the id of a party", contract.lender)
        : []),
    ];
  });
}

/** Who issues a warrant has a share price. */
function checkIssuers(scenario: Scenario): Problem[] {
  const ids = listed(scenario).map(({ id }) => id);
  return scenario.contracts.flatMap((contract, i) =>
    contract.kind === "warrant"
      ? known(
          ids,
          `${entry("contracts", i, contract.id)}.from`,
          "the id of a listed party, with a market value and a volatility or beta",
          contract.from,
        )
      : [],
  );
}

/** What is pledged has a price, and is the borrower's. */
function checkPledges(scenario: Scenario): Problem[] {
  const { contracts, obligor } = scenario;
  const priced = [...listed(scenario).map(({ id }) => id), obligor];
  return contracts.flatMap((contract, i) => {
    if (contract.kind !== "marginLoan") return [];
    const at = entry("contracts", i, contract.id);
    return [
      ...known(
        priced.filter((id) => id !== contract.to),
        `${at}.shares`,
        "the id of the obligor or of a listed party, other than the borrower",
        contract.shares,
      ),
      ...(contract.to === obligor || contract.to === outside
        ? [problem(`${at}.to`, "an investor, not the obligor or the outside", told(contract.to))]
        : []),
    ];
  });
}

/** Orders follow, and tranches count, a contract that delivers capacity. */
function checkServed({ contracts }: Scenario): Problem[] {
  const capacities = contracts.filter(({ kind }) => kind === "takeOrPay" || kind === "purchase");
  const delivering = capacities.filter(
    (contract) => "gigawatts" in contract && contract.gigawatts !== undefined,
  );
  return contracts.flatMap((contract, i) => {
    const field = `${entry("contracts", i, contract.id)}.contract`;
    if (contract.kind === "onwardOrder")
      return known(
        capacities.map(({ id }) => id),
        field,
        "a contract of rented capacity or hardware",
        contract.contract,
      );
    if (contract.kind === "guarantee")
      return known(
        capacities.filter(({ to }) => to === contract.to).map(({ id }) => id),
        field,
        `a contract of rented capacity or hardware of ${contract.to}`,
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
