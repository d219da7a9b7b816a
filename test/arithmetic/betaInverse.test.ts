import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../src/arithmetic/beta";
import { betaInverse } from "../../src/arithmetic/betaInverse";

const near = (wanted: number) => expect.closeTo(wanted, 10);

describe("quantiles of the beta distribution", () => {
  const shares = [0.001, 0.1, 0.25, 0.5, 0.9, 0.999];

  test("with one parameter at 1 are powers", () => {
    for (const u of shares) {
      expect(betaInverse(3, 1, u, 0.5)).toEqual(near(Math.cbrt(u)));
      expect(betaInverse(1, 0.25, u, 0.1)).toEqual(near(1 - (1 - u) ** 4));
    }
  });

  test("of the arcsine law are squares of sines", () => {
    for (const u of shares)
      expect(betaInverse(0.5, 0.5, u, 0.5)).toEqual(near(Math.sin((Math.PI / 2) * u) ** 2));
  });

  test("turn round where the parameters do", () => {
    for (const u of shares)
      expect(betaInverse(0.2, 1.4, u, 0.9)).toEqual(near(1 - betaInverse(1.4, 0.2, 1 - u, 0.1)));
  });

  test("are found across a middle that holds next to nothing", () => {
    const x = betaInverse(0.003, 0.003, 0.499, 1e-14);
    expect(incompleteBeta(0.003, 0.003, x, 1 - x)).toBeCloseTo(0.499, 12);
  });

  test("are found beyond a heap at nothing, from a guess within it", () => {
    const x = betaInverse(0.0212620257, 1.0058889743, 1 - 2 ** -12, 1.18e-15);
    expect(x).toBeCloseTo(0.9882149554, 9);
  });

  test("at the ends are the ends, and a worthless guess does no harm", () => {
    expect([betaInverse(2, 3, 0, 0.5), betaInverse(2, 3, 1, 0.5)]).toEqual([0, 1]);
    expect(betaInverse(2, 2, 0.5, -7)).toEqual(near(0.5));
  });

  test("are the inverse of the distribution", () => {
    const parameter = fc.double({ min: 0.05, max: 60, noNaN: true });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, share, share, (a, b, u, guess) => {
        const x = betaInverse(a, b, u, guess);
        if (x > 1e-6 && x < 1 - 1e-6) expect(incompleteBeta(a, b, x, 1 - x)).toBeCloseTo(u, 6);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
