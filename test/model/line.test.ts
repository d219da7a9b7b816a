import { expect, test } from "vitest";
import { Line } from "../../src/model/line";
import { OBLIGOR, only, OUTSIDE, stage } from "./stage";

/** A line of 4 at 6 % a year, for a firm with that cash and a least cash of 2. */
function lined(cash: number) {
  const scene = stage({ line: 4, lineRate: 0.06, cashMinimum: 2 });
  const line = new Line(scene.terms, scene.block);
  line.begin();
  scene.block.cash[OBLIGOR].fill(cash);
  const draw = (due: number) => line.draw(new Float64Array(128).fill(due));
  return { ...scene, line, draw };
}

test("it is drawn to keep the least cash after everything due", () => {
  const { block, line, draw } = lined(4);
  draw(5);
  expect(only(line.owed())).toBe(3);
  expect(only(block.undrawn)).toBe(1);
  expect(only(block.cash[OBLIGOR])).toBe(7);
  expect(only(block.cash[OUTSIDE])).toBe(-3);
});

test("it ends", () => {
  const { block, line, draw } = lined(4);
  draw(50);
  expect(only(line.owed())).toBe(4);
  expect(only(block.undrawn)).toBe(0);
});

test("it is not drawn while cash suffices, nor by a dead firm", () => {
  const { block, line, draw } = lined(9);
  draw(7);
  expect(only(line.owed())).toBe(0);
  block.alive.fill(0);
  draw(70);
  expect(only(line.owed())).toBe(0);
});

test("it bears interest by the quarter", () => {
  const { line, draw } = lined(4);
  draw(4);
  line.accrue();
  expect(only(line.interest)).toBeCloseTo(2 * 0.015, 12);
});

test("it is repaid out of what is beyond least cash and the burn ahead", () => {
  const { block, line, draw } = lined(4);
  draw(5);
  block.cash[OBLIGOR].fill(10);
  block.burnAhead.fill(6.5);
  line.repay();
  expect(only(line.owed())).toBe(1.5);
  expect(only(block.undrawn)).toBe(2.5);
  expect(only(block.cash[OBLIGOR])).toBe(8.5);
  block.burnAhead.fill(-50); // a firm that expects to earn still keeps its least cash
  line.repay();
  expect(only(line.owed())).toBe(0);
  expect(only(block.cash[OBLIGOR])).toBe(7);
});
