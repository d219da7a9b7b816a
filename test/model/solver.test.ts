import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Solver } from "../../src/model/solver";
import { Fraction, solved, zero } from "./fraction";

const FIRMS = 6;

/** A number whose exact value is known: some eighths times a power of ten, mostly of the size of debts, or none. */
const amount = fc
  .tuple(fc.nat(80), fc.constantFrom(-12, -9, -4, 0, 0, 0, 3))
  .map(([eighths, power]) => (eighths / 8) * 10 ** power);
const sparse = fc.oneof({ weight: 2, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(0) });
const list = fc.array(sparse, { minLength: FIRMS, maxLength: FIRMS });
const systems = fc.record({
  flows: fc.array(list, { minLength: FIRMS, maxLength: FIRMS }),
  leaks: list,
  constants: list,
  firms: fc.integer({ min: 1, max: FIRMS }),
});
type System = typeof systems extends fc.Arbitrary<infer S> ? S : never;

/** A double as the fraction that it is. */
function exactly(x: number): Fraction {
  let [top, bottom] = [x, 1n];
  while (!Number.isInteger(top)) [top, bottom] = [top * 2, bottom * 2n];
  return new Fraction(BigInt(top), bottom);
}

function solverOf({ flows, leaks, constants, firms }: System): Solver {
  const solver = new Solver(FIRMS);
  solver.open();
  for (let i = 0; i < firms; i++) solver.add(i, 0.5, 10);
  for (let i = 0; i < firms; i++) {
    solver.enter(i, constants[i], 0);
    solver.leak(i, leaks[i]);
    for (let j = 0; j < firms; j++) solver.flow(j, i, flows[i][j]);
  }
  return solver;
}

/** The same system by elimination of fractions; undefined if some of its firms leak nothing. */
function exact({ flows, leaks, constants, firms }: System): number[] | undefined {
  const among = Array.from({ length: firms }, (_, i) => i);
  const whole = (j: number) =>
    among.reduce((sum, i) => (i === j ? sum : sum.plus(exactly(flows[j][i]))), exactly(leaks[j]));
  const matrix = among.map((i) => among.map((j) => (i === j ? whole(i) : zero.minus(exactly(flows[j][i])))));
  const known = constants.slice(0, firms).map(exactly);
  return solved(matrix, known)?.map(({ value }) => value);
}

describe("solver", () => {
  test("every share is exact to its last digits, whatever leaks and however much comes in", () => {
    let solvedAtAll = 0;
    fc.assert(
      fc.property(systems, (system) => {
        const expected = exact(system);
        if (!expected) return;
        solvedAtAll += 1;
        const solver = solverOf(system);
        solver.solve();
        expected.forEach((share, i) =>
          expect(Math.abs(solver.constant[i] - share)).toBeLessThanOrEqual(1e-13 * share),
        );
      }),
      { numRuns: 400 },
    );
    expect(solvedAtAll).toBeGreaterThan(100);
  });

  test.each([1e-3, 1e-9, 1e-15, 1e-60])("a ring that leaks %d", (leak) => {
    const solver = new Solver(3);
    solver.open();
    for (let i = 0; i < 3; i++) solver.add(i, 1, 1);
    for (let i = 0; i < 3; i++) solver.flow((i + 1) % 3, i, 1);
    solver.leak(0, leak);
    solver.enter(1, leak / 2, 0); // all that comes in leaks in the end: half of what 0 leaks when it pays its whole
    solver.solve();
    expect(solver.constant[0]).toBeCloseTo(0.5, 15);
    expect(solver.constant[1]).toBeCloseTo(0.5 * (1 + leak), 15);
    expect(solver.constant[2]).toBeCloseTo(0.5 * (1 + leak), 15);
  });

  test("a closed ring stays where it is, and pays in full once anything comes in", () => {
    for (const [comes, share] of [
      [0, 0.25],
      [1e-3, 1],
    ]) {
      const solver = new Solver(2);
      solver.open();
      for (let i = 0; i < 2; i++) solver.add(i, 0.25, 2);
      solver.flow(1, 0, 2);
      solver.flow(0, 1, 2);
      solver.enter(0, comes, 0);
      solver.solve();
      expect(solver.constant[1]).toBe(share);
    }
  });

  test("what is paid into a closed ring is gone for good", () => {
    const solver = new Solver(3);
    solver.open();
    for (let i = 0; i < 3; i++) solver.add(i, 0.25, 1);
    solver.flow(1, 0, 1); // 0 and 1 pay each other
    solver.flow(0, 1, 1);
    solver.flow(0, 2, 1); // 2 pays them, and a fifth of what it pays goes away
    solver.leak(2, 0.25);
    solver.enter(2, 0.5, 0);
    solver.solve();
    expect(solver.constant[2]).toBe(0.4);
    expect(solver.constant[1]).toBe(1); // as 0.4 comes in
  });
});
