import { describe, expect, test } from "vitest";
import { carriedOf, NEAR, reachOf, sharedOf } from "../../src/model/fading";

/** x, (1 - e^-x)/x, (1 - that)/x and (1 - 2 that + that of 2x)/x^2, computed with 80 digits. */
const known = [
  [1e-6, 0.99999950000016669, 0.499999833333375, 0.33333308333345002],
  [0.005, 0.99750416146353738, 0.49916770729253412, 0.3320862447993454],
  [0.0199999, 0.99006638400054325, 0.49668328338925155, 0.3283796931632606],
] as const;

const step = 0.25;
const integrals = (x: number) => {
  const k = x / step;
  const reach = reachOf(k, step, Math.exp(-x));
  const squared = reachOf(2 * k, step, Math.exp(-2 * x));
  return [reach, sharedOf(k, step, reach), carriedOf(k, step, reach, squared)];
};

describe("integrals of what fades", () => {
  test.each(known)("keep all digits where it hardly does: %d", (x, reach, shared, carried) => {
    const exact = [reach * step, shared * step ** 2, carried * step ** 3];
    integrals(x).forEach((found, i) => expect(found / exact[i]).toBeCloseTo(1, 14));
  });

  test("are their limits where nothing fades", () => {
    expect(integrals(0)).toEqual([step, step ** 2 / 2, step ** 3 / 3]);
  });

  test("go on in their closed forms where the series end", () => {
    const [below, above] = [NEAR * (1 - 1e-9), NEAR * (1 + 1e-9)].map(integrals);
    below.forEach((found, i) => expect(Math.abs(found / above[i] - 1)).toBeLessThan(1e-7));
  });
});
