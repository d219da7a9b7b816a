import { checkContracts } from "./checks/contracts";
import type { Contract } from "./contracts";
import { editableFields, entriesOf } from "./editable";
import { type Parts, type PartList, withPart } from "./parts";
import type { Referred } from "./reference";
import type { Scenario } from "./scenario";

/** What is left after a removal, and the ids of the contracts that went along, as they could not stand without it. */
export interface Removal {
  readonly parts: Parts;
  readonly along: readonly string[];
}

/**
 * Take a part out, and with it whatever must name it. A field that may be empty is emptied instead, where its contract
 * can do without. `base` is what the parts are edits of, `scenario` what they come to.
 */
export function removal(
  base: Scenario,
  parts: Parts,
  scenario: Scenario,
  list: PartList,
  id: string,
): Removal {
  let left = withPart(base, parts, list, { id, removed: true });
  if (list !== "parties" && list !== "contracts") return { parts: left, along: [] };
  const along: string[] = [];
  const gone: [Referred, string][] = [[list, id]];
  for (let next = gone.pop(); next !== undefined; next = gone.pop()) {
    for (const contract of scenario.contracts) {
      if (along.includes(contract.id) || (list === "contracts" && contract.id === id)) continue;
      const rest = without(contract, ...next);
      if (rest === contract) continue;
      left = withPart(base, left, "contracts", rest ?? { id: contract.id, removed: true });
      if (rest === null) along.push(contract.id);
      if (rest === null) gone.push(["contracts", contract.id]);
    }
  }
  return { parts: list === "parties" ? uncorrelated(base, left, scenario, id) : left, along };
}

/** A contract that no longer names something: the same if it did not, null if it cannot do without. */
function without(contract: Contract, to: Referred, id: string): Contract | null {
  const naming = editableFields(entriesOf("contracts", contract)).filter(
    ({ key, holds }) =>
      holds.what === "reference" && holds.to === to && contract[key as keyof Contract] === id,
  );
  if (naming.length === 0) return contract;
  if (naming.some(({ optional }) => !optional)) return null;
  const keys = new Set(naming.map(({ key }) => key));
  const rest = Object.fromEntries(Object.entries(contract).filter(([key]) => !keys.has(key))) as Contract;
  return checkContracts({ contracts: [rest] }).length === 0 ? rest : null;
}

/** Without the correlations of other parties' shares with those of one that is gone. */
function uncorrelated(base: Scenario, parts: Parts, { parties }: Scenario, id: string): Parts {
  return parties.reduce((left, party) => {
    const { [id]: named, ...others } = party.equityCorrelations ?? {};
    if (named === undefined || party.id === id) return left;
    return withPart(base, left, "parties", { ...party, equityCorrelations: others });
  }, parts);
}
