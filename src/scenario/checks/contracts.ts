import type { Contract } from "../contracts";
import type { Tranche } from "../contracts/tranche";
import { sharesOf, sumsToOne } from "../firmness";
import { type Problem, problem } from "../problems";
import type { Scenario } from "../scenario";
import { entry } from "./ids";

/** What a contract needs beyond its shape: parts that sum to one, and the terms of its condition. */
export const checkContracts = ({ contracts }: Pick<Scenario, "contracts">): Problem[] =>
  contracts.flatMap((contract, i) => {
    const at = entry("contracts", i, contract.id);
    return [...checkShares(contract, at), ...(contract.kind === "tranche" ? checkTerms(contract, at) : [])];
  });

function checkShares(contract: Contract, at: string): Problem[] {
  const shares = sharesOf(contract);
  if (shares === null || sumsToOne(shares)) return [];
  const { firm, conditional, option } = shares;
  return [
    problem(
      `${at}.firm, .conditional, .option`,
      "a sum of 1",
      `${firm} + ${conditional} + ${option} = ${firm + conditional + option}`,
    ),
  ];
}

const needed: Readonly<Record<Tranche["condition"], readonly (keyof Tranche)[]>> = {
  dated: ["schedule"],
  perGigawatt: ["amount", "contract"],
  listing: ["amount"],
  met: ["amount"],
};

const checkTerms = (tranche: Tranche, at: string): Problem[] =>
  needed[tranche.condition].flatMap((key) =>
    tranche[key] === undefined
      ? [problem(`${at}.${key}`, `a value, as its condition is ${tranche.condition}`, "nothing")]
      : [],
  );
