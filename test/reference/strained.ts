import type { Contract } from "../../src/scenario/contracts";
import type { Scenario } from "../../src/scenario/scenario";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";

const contractOf = (id: string): Contract => {
  const contract = toy().contracts.find((one) => one.id === id);
  if (!contract) throw new Error(`fixture: expected a contract ${id} of the toy, got none`);
  return contract;
};

/** A contract of the toy under other terms. */
const like = (of: string, terms: object): Contract => ({ ...contractOf(of), ...terms });

/**
 * The toy with poor vendors that order from each other on credit, two promises of one investor, and two more shares of
 * revenue: in most quarters somebody cannot pay, and losses go round.
 */
export function strained(): Scenario {
  const base = toy();
  const parties = base.parties.map((party) =>
    party.role === "obligor"
      ? party
      : {
          ...party,
          cash: ours(party.role === "investor" ? 3 : 1, "bn USD"),
          line: ours(1, "bn USD"),
          ownCash: ours(party.id === "chips" ? -2 : 0.5, "bn USD a year"),
          ownCashVolatility: ours(0.5, "bn USD a quarter"),
          lossBuffer: ours(3, "bn USD"),
        },
  );
  const bank = { id: "bank", name: "Bank", short: "BNK", role: "lender" as const };
  return toy({
    parties: [...parties, { ...bank, cash: ours(200, "bn USD"), lossBuffer: ours(4, "bn USD") }],
    contracts: [
      ...base.contracts.map((one) => (one.kind === "onwardOrder" ? { ...one, lender: "bank" } : one)),
      like("lab-cloud", { id: "lab-chips-rent", to: "chips", cutOrder: 1, tail: ours(1.3, "years") }),
      like("cloud-chips", {
        ...{ id: "chips-cloud", from: "chips", to: "cloud", contract: "lab-chips", lender: "bank" },
        ...{ share: ours(1.5, "share"), lead: ours(1, "quarters") },
      }),
      like("cloud-chips", {
        ...{ id: "chips-outside", from: "chips", to: "outside", contract: "lab-chips-rent" },
        ...{ share: ours(0.5, "share"), lead: ours(0, "quarters"), firm: ours(0.4, "share") },
      }),
      like("fund-lab", { id: "chips-lab-dated", from: "chips" }),
      like("cloud-lab", {
        id: "chips-list",
        from: "chips",
        hurdle: ours(20, "bn USD"),
        rate: ours(4, "a year"),
      }),
      like("chips-fund-margin", { id: "bank-fund-margin", from: "bank", shares: "chips" }),
      like("lab-cloud-share", { id: "lab-fund-share", to: "fund", cap: ours(5, "bn USD"), end: "2028Q2" }),
      like("lab-cloud-share", {
        id: "lab-outside-share",
        to: "outside",
        cap: ours(50, "bn USD"),
        end: "2035Q2",
      }),
    ],
  });
}
