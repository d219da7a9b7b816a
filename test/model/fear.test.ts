import { describe, expect, test } from "vitest";
import { noteHinged } from "../../src/model/ledger";
import { INVESTOR, OBLIGOR, only, OUTSIDE, stage, VENDOR } from "./stage";

/** The firm has `cash`, of which the investor paid in 4 this quarter on condition that it lives; it owes the outside 8. */
function quarter(cash: number, { owed = 8, line = 0, hinge = 1 } = {}) {
  const scene = stage({ assetsKept: 1, receiptsKept: 1, tolerance: 0 });
  const { block, ledger } = scene;
  const due = ledger.open(OBLIGOR, OUTSIDE);
  due.due.fill(owed);
  block.cash[OBLIGOR].fill(cash);
  block.cash[INVESTOR].fill(6);
  block.undrawn.fill(line);
  noteHinged(block, INVESTOR, new Float64Array(128).fill(4), hinge);
  ledger.settle();
  return { ...scene, paid: only(due.paid), cash: block.cash.map(only) };
}

describe("a firm that lives only by money that hinges on its life", () => {
  test("lives in the greatest clearing, and is told to be fragile", () => {
    const { block, cash } = quarter(9);
    expect(only(block.failed[OBLIGOR])).toBe(0);
    expect(only(block.fragile)).toBe(1);
    expect(cash).toEqual([8, 1, 0, 6]);
  });

  test("is not fragile with enough of its own, or a line, or money that does not hinge", () => {
    expect(only(quarter(12).block.fragile)).toBe(0);
    expect(only(quarter(9, { line: 3 }).block.fragile)).toBe(0);
    expect(only(quarter(9, { hinge: 0 }).block.fragile)).toBe(0);
  });
});

describe("a firm that fails all the same", () => {
  test("loses that money again: it goes back, and less is left for creditors", () => {
    const { block, paid, cash } = quarter(7);
    expect(only(block.withdrawn)).toBe(1);
    expect(paid).toBeCloseTo(3, 12);
    expect(cash).toEqual([3, 0, 0, 10]);
    expect(only(block.fragile)).toBe(0);
  });

  test("keeps what did not hinge", () => {
    const { block, paid } = quarter(7, { hinge: 0 });
    expect(only(block.withdrawn)).toBe(0);
    expect(paid).toBeCloseTo(7, 12);
  });
});

test("debts that only pay each other stand and fall with what all expect", () => {
  const { block, ledger } = stage({ assetsKept: 1, receiptsKept: 1, tolerance: 0 });
  for (const [from, to] of [
    [OBLIGOR, VENDOR],
    [VENDOR, OBLIGOR],
  ])
    ledger.open(from, to).due.fill(1);
  ledger.settle();
  // Eisenberg and Noe (2001), section 2.3: two firms without cash and mutual debts of 1 pay all, or nothing.
  expect(only(block.failed[OBLIGOR])).toBe(0);
  expect(only(block.fragile)).toBe(1);
});
