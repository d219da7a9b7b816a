import { expect, test } from "vitest";
import { Builders } from "../../src/model/builders";
import { only, stage, tape } from "./stage";

/** Building slows by a fifth per unit of credit beyond half a unit; a log point of revenue counts as two. */
function felt(credit: number, miss: number, strength = 1) {
  const { terms, block } = stage({
    ...{ buildEffect: 0.2, buildThreshold: 0.5, buildMissEffect: 2, creditSpread: 0.02 },
  });
  const builders = new Builders(terms);
  builders.read(tape(strength));
  builders.begin(block);
  block.credit.fill(credit);
  block.miss.fill(miss);
  builders.feel(block);
  return { strain: only(block.strain), dear: only(block.dear) };
}

test("money is dear by bad credit beyond a threshold, and by a customer below plan", () => {
  const { strain, dear } = felt(-1.5, 0.1);
  expect(strain).toBeCloseTo(0.2 * (1 + 0.2), 12);
  expect(dear).toBeCloseTo(0.02 * 0.25 * 1.5, 12);
});

test("good or ordinary credit holds nobody back", () => {
  expect(felt(2, 0)).toEqual({ strain: 0, dear: 0 });
  expect(felt(-0.4, 0).strain).toBe(0);
});

test("nobody is held back by more than all", () => {
  expect(felt(-20, 9).strain).toBe(1);
});

test("without strength nothing is felt", () => {
  expect(felt(-3, 1, 0)).toEqual({ strain: 0, dear: 0 });
});
