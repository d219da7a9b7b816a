import { describe, expect, test } from "vitest";
import { faded, fadedTwice, fading, NEAR } from "../../src/model/fading";

/** x, (1 - e^-x)/x, (1 - that)/x and (1 - 2 that + that of 2x)/x^2, computed with 80 digits. */
const known = [
  [1e-6, 0.99999950000016669, 0.499999833333375, 0.33333308333345002],
  [0.005, 0.99750416146353738, 0.49916770729253412, 0.3320862447993454],
  [0.02, 0.99006633466223493, 0.49668326688825554, 0.32837966862496526],
] as const;

describe("integrals of what fades, as series", () => {
  test.each(known)("keep all digits at %d", (x, once, left, twice) => {
    expect(x).toBeLessThanOrEqual(NEAR);
    expect([fading(x) / once - 1, faded(x) / left - 1, fadedTwice(x) / twice - 1].map(Math.abs)).toEqual(
      [0, 0, 0].map(() => expect.closeTo(0, 15)),
    );
  });

  test("are their limits where nothing fades", () => {
    expect([fading(0), faded(0), fadedTwice(0)]).toEqual([1, 1 / 2, 1 / 3]);
  });
});
