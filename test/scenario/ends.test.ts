import { describe, expect, it, test } from "vitest";
import { blank } from "../../src/scenario/blank";
import type { Contract } from "../../src/scenario/contracts";
import { allowed, type End, ends, idAt, standing } from "../../src/scenario/ends";
import { assembled } from "../../src/scenario/parts";
import type { Scenario } from "../../src/scenario/scenario";
import { validate } from "../../src/scenario/validate";
import { toy } from "../fixtures/toy";

const kinds = Object.keys(standing) as Contract["kind"][];

/** A contract of each kind of the toy, with others at some of its ends. */
function withEnds(kind: Contract["kind"], named: Partial<Record<End, string>>): Scenario {
  const contract = toy().contracts.find((one) => one.kind === kind);
  return assembled(toy(), { contracts: { [contract?.id ?? ""]: { ...contract, ...named } as Contract } });
}

const messages = (scenario: Scenario): string[] => {
  const read = validate(scenario);
  return read.ok ? [] : read.errors.map(({ message }) => message.replace(/^contracts\[\d+\] /, ""));
};

describe("who may stand at an end of a contract", () => {
  it.each([
    ["takeOrPay", { from: "fund" }, '(lab-cloud).from: expected the obligor, got "fund"'],
    ["takeOrPay", { from: "outside" }, '(lab-cloud).from: expected the obligor, got "outside"'],
    ["purchase", { from: "cloud" }, '(lab-chips).from: expected the obligor, got "cloud"'],
    ["tranche", { to: "cloud" }, '(fund-lab).to: expected the obligor, got "cloud"'],
    [
      "tranche",
      { from: "lab", to: "cloud" },
      '(fund-lab).from: expected a firm other than the obligor or "outside", got "lab"',
    ],
    [
      "tranche",
      { priceOf: "fund" },
      '(fund-lab).priceOf: expected a listed party, with a market value and a volatility or beta, got "fund"',
    ],
    ["revenueShare", { from: "chips" }, '(lab-cloud-share).from: expected the obligor, got "chips"'],
    [
      "onwardOrder",
      { from: "fund" },
      '(cloud-chips).from: expected the firm that is the vendor of the contract named, got "fund"',
    ],
    [
      "onwardOrder",
      { lender: "lab" },
      '(cloud-chips).lender: expected "outside" or a firm other than the obligor, got "lab"',
    ],
    [
      "onwardOrder",
      { lender: "cloud" },
      '(cloud-chips).lender: expected another party than from, got "cloud"',
    ],
    ["loan", { to: "outside" }, '(fund-chips).to: expected any party, got "outside"'],
    ["loan", { from: "chips" }, '(fund-chips).to: expected another party than from, got "chips"'],
    ["guarantee", { from: "outside" }, 'expected a firm other than the obligor, got "outside"'],
    ["guarantee", { from: "lab" }, 'expected a firm other than the obligor, got "lab"'],
    ["guarantee", { to: "fund" }, 'expected the firm that is the vendor of the contract named, got "fund"'],
    [
      "warrant",
      { from: "fund" },
      'expected a listed party, with a market value and a volatility or beta, got "fund"',
    ],
    ["warrant", { to: "cloud" }, 'expected the obligor, got "cloud"'],
    ["marginLoan", { to: "outside" }, 'expected a firm other than the obligor, got "outside"'],
    ["marginLoan", { to: "lab" }, 'expected a firm other than the obligor, got "lab"'],
    [
      "marginLoan",
      { shares: "outside" },
      'expected the obligor or a listed party, with a market value and a volatility or beta, got "outside"',
    ],
    ["marginLoan", { shares: "fund" }, 'expected another party than to, got "fund"'],
  ] as const)("%s %j", (kind, named, message) => {
    const told = messages(withEnds(kind, named));
    expect(told.some((one) => one.endsWith(message))).toBe(true);
  });

  it.each(kinds)("%s: all that the table names, each alone", (kind) => {
    const contract = toy().contracts.find((one) => one.kind === kind) as Contract;
    for (const end of ends) {
      for (const id of allowed(toy(), contract, end)) {
        const told = messages(withEnds(kind, { [end]: id })).filter((one) =>
          one.startsWith(`(${contract.id}).${end}:`),
        );
        expect(told).toEqual([]);
      }
    }
  });

  test("an order served for a vendor that is no firm is refused", () => {
    const capacity = toy().contracts[0];
    const scenario = assembled(toy(), { contracts: { [capacity.id]: { ...capacity, to: "outside" } } });
    expect(messages(scenario)).toContain(
      '(cloud-chips).from: expected the firm that is the vendor of the contract named, got "cloud"',
    );
  });
});

test.each(kinds)("a first %s stands between parties that fit", (kind) => {
  const others = toy().contracts.filter((one) => one.kind === "takeOrPay" || one.kind === "purchase");
  const scenario = toy({ contracts: others.filter((one) => one.kind !== kind) });
  const made = blank(scenario, "contracts", "New", kind);
  expect(validate({ ...scenario, contracts: [...scenario.contracts, made] })).toMatchObject({ ok: true });
  expect(idAt(made, "from")).not.toBe(idAt(made, "to"));
});
