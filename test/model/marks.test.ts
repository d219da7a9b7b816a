import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Loan } from "../../src/model/contracts/loan";
import { Contracts } from "../../src/model/contracts";
import { Losses } from "../../src/model/losses";
import { SecondMarks } from "../../src/model/secondMarks";
import { networkValuation } from "../../src/network/contagion/neva";
import { exAnteBlackCox } from "../../src/network/contagion/exAnte";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { ours } from "../fixtures/ours";
import { toyFirm } from "../fixtures/toy";
import { toyParties } from "../fixtures/toyParties";
import { openInside } from "../laws/inside";
import { Block } from "../../src/model/block";
import { stage } from "./stage";

const walk = await openInside();

/** A firm that owes one loan and nothing else, and its lender. */
const lent = (principal: number, volatility: number): Scenario =>
  applySet(
    toyFirm({
      marks: "beforeDefault",
      parties: toyParties
        .filter(({ id }) => id === "lab" || id === "chips")
        .map((party) => ({ ...party, stakeValue: ours(0, "bn USD") })),
      contracts: [
        {
          ...{ kind: "loan", id: "loan", label: "Loan", from: "chips", to: "lab" },
          principal: ours(principal, "bn USD"),
          rate: ours(0, "a year"),
          repaid: ours(0, "share a year"),
          maturity: "2031Q4",
          rollover: ours(0, "years"),
        },
      ],
    }),
    {
      "market.value": 50,
      "marks.volatility": volatility,
      "claims.recoverySecured": 0.6,
      "claims.recoverySecuredSpread": 0,
    },
  );

describe("marks", () => {
  test("of a single claim are those of the network valuation", () => {
    for (const [principal, volatility] of [
      [20, 0.5],
      [60, 0.3],
      [90, 0.8],
    ]) {
      walk(lent(principal, volatility), ({ block, marks }, quarter) => {
        if (quarter !== 2) return;
        const equity = block.value[0];
        const [, lender] = networkValuation(
          {
            ...{
              L: [
                [0, principal],
                [0, 0],
              ],
              externalAssets: [equity + principal, 100],
            },
            ...{ externalLiabilities: [0, 0], shock: [0, 0] },
          },
          exAnteBlackCox([volatility, 0.1], 0.6),
        );
        const [marked] = block.marked[2];
        expect(marks?.health.chance[0]).toBeGreaterThan(0.001);
        expect(marked).toBeCloseTo(100 + principal - lender, 10);
      });
    }
  });
});

const PARTIES = 5;
const amount = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const firms = fc.array(fc.record({ first: amount, buffer: amount }), {
  minLength: PARTIES,
  maxLength: PARTIES,
});
const loans = fc.array(fc.tuple(fc.nat(PARTIES - 1), fc.nat(PARTIES - 1), amount), { maxLength: 12 });

describe("marks of those who hold claims on holders", () => {
  test("are the greatest solution of the network valuation of their claims on each other", () => {
    let passed = 0;
    fc.assert(
      fc.property(firms, loans, fc.integer({ min: 0, max: 95 }), (all, debts, percent) => {
        const L = all.map((_, i) =>
          all.map((__, j) =>
            debts.filter(([a, b]) => a === i && b === j && i !== j).reduce((sum, [, , x]) => sum + x, 0),
          ),
        );
        const marks = secondMarks(all, L, percent / 100);
        const owed = L.map((row) => row.reduce((sum, x) => sum + x, 0));
        const claims = all.map((_, i) => L.reduce((sum, row) => sum + row[i], 0));
        const equity = networkValuation(
          {
            L,
            externalAssets: all.map(({ buffer, first }, i) => buffer - first + owed[i] - claims[i]),
            externalLiabilities: all.map(() => 0),
            shock: all.map(() => 0),
          },
          (left, { index }) =>
            1 - Math.min(1, ((percent / 100) * Math.max(0, -left)) / Math.max(1e-9, owed[index])),
        );
        all.forEach(({ buffer, first }, i) => {
          passed += marks[i] > first + 1e-9 ? 1 : 0;
          expect(marks[i]).toBeCloseTo(buffer - equity[i], 6);
        });
      }),
      { numRuns: 500, seed: 9 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

/** What each of some parties marks down, on the first path, where it first marked down so much and some owe others. */
function secondMarks(
  all: readonly { first: number; buffer: number }[],
  L: readonly (readonly number[])[],
  passedOn: number,
): number[] {
  const { terms } = stage({ passedOn });
  const block = new Block(PARTIES + 2, PARTIES + 1); // the obligor stands last
  block.marked = [...block.owed];
  all.forEach(({ first }, i) => block.marked[i + 1].fill(first));
  const owing = L.flatMap((row, i) =>
    row.map(
      (owed, j) => ({ from: j + 1, to: i + 1, balance: new Float64Array(128).fill(owed) }) as unknown as Loan,
    ),
  );
  const losses = {
    borneAt: () => 0,
    passedOnAt: () => 0,
    buffer: (v: number) => all[v - 1]?.buffer ?? Number.MAX_VALUE,
  } as unknown as Losses;
  new SecondMarks(terms, block, losses).spread({ loans: owing, orders: [] } as unknown as Contracts, 0);
  return all.map((_, i) => block.marked[i + 1][0]);
}
