import { expect, test } from "vitest";
import { RevenueShare } from "../../../src/model/contracts/revenueShare";
import { OBLIGOR, only, shocks, stage, tape, VENDOR } from "../stage";

/** A fifth of revenue until the third quarter, of which 3 of at most 5 are paid. */
function shared(cap = 5) {
  const scene = stage();
  const share = new RevenueShare(0, OBLIGOR, VENDOR, scene.ledger);
  share.read(tape(0.2, 2, cap, 3));
  share.begin(scene.block, shocks());
  scene.block.revenue.fill(4);
  /** A quarter of which the firm pays that part. */
  const pass = (quarter: number, pays = 1) => {
    scene.block.quarter = quarter;
    share.fallDue(scene.block);
    const due = only(share.due.due);
    share.due.paid.fill(due * pays);
    share.close(scene.block);
    return due;
  };
  return { ...scene, share, pass };
}

test("it is a rate of revenue until its last quarter", () => {
  const { pass } = shared(100);
  [0.8, 0.8, 0.8, 0].forEach((due, quarter) => expect(pass(quarter)).toBeCloseTo(due, 12));
});

test("it ends at its cap, what was paid before the first day included", () => {
  const { pass } = shared();
  [0.8, 0.8, 0.4].forEach((due, quarter) => expect(pass(quarter)).toBeCloseTo(due, 12));
});

test("what is not paid does not count towards the cap", () => {
  const { pass } = shared();
  [0.8, 0.8, 0.8].forEach((due, quarter) => expect(pass(quarter, 0.5)).toBeCloseTo(due, 12));
});

test("a cap that was met long ago leaves nothing", () => {
  expect(shared(2).pass(0)).toBe(0);
});

test("it is a cost and an expense of the firm, while that lives", () => {
  const { block, pass } = shared();
  pass(0);
  expect(only(block.costs)).toBeCloseTo(0.8, 12);
  expect(only(block.expense)).toBeCloseTo(0.8, 12);
  block.alive.fill(0);
  expect(pass(1)).toBe(0);
});

test("forecasts count on it until its end, and on no more than is left", () => {
  const { share } = shared();
  // Of the four quarters after the first two are within its time: half of a fifth.
  expect(share.expected(10, 0, 4, 0)).toBeCloseTo(1, 12);
  expect(share.expected(100, 0, 4, 0)).toBe(2);
  expect(share.expected(100, 2, 4, 0)).toBe(0);
  expect(share.expected(100, 0, 0, 0)).toBe(0);
});
