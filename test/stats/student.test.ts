import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studentCdf, studentDensity, studentQuantile } from "../../src/stats/student";

const apart = (x: number, exact: number) => Math.abs(x / exact - 1);

describe("Student's t", () => {
  test("distribution: scipy's values, and nu = 1 in closed form", () => {
    expect(apart(studentCdf(-40, 2.5), 7.09781714524669e-5)).toBeLessThan(1e-13);
    expect(apart(studentCdf(1.5, 7), 0.911350756505015)).toBeLessThan(1e-14);
    expect(apart(studentCdf(-2, 1e6), 0.02275026692565962)).toBeLessThan(1e-11);
    for (const t of [-1e9, -3.2, -0.1, 0.7, 12]) {
      const exact = t < -1e3 ? -1 / (Math.PI * t) : 0.5 + Math.atan(t) / Math.PI;
      expect(apart(studentCdf(t, 1), exact)).toBeLessThan(1e-13);
    }
  });

  test("quantile: scipy's values", () => {
    expect(studentQuantile(0.975, 15)).toBeCloseTo(2.131449545559776, 13);
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706204736174694, 11);
    expect(apart(studentQuantile(1e-9, 3), -1033.1096745038078)).toBeLessThan(1e-12);
    expect(studentQuantile(0.4, 0.7)).toBeCloseTo(-0.35603136523468015, 13);
    expect(studentQuantile(0.995, 200)).toBeCloseTo(2.600634436191558, 12);
    expect([studentQuantile(0, 4), studentQuantile(0.5, 4), studentQuantile(1, 4)]).toEqual([
      -Infinity,
      0,
      Infinity,
    ]);
  });

  test("quantile undoes the distribution, the density is its slope", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -15, max: 15, noNaN: true }),
        fc.double({ min: 0.8, max: 300, noNaN: true }),
        (t, nu) => {
          const p = studentCdf(-Math.abs(t), nu);
          expect(Math.abs(studentQuantile(p, nu) + Math.abs(t))).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(t)) + 1e-9,
          );
          const h = 1e-4;
          const slope = (studentCdf(-Math.abs(t) + h, nu) - studentCdf(-Math.abs(t) - h, nu)) / (2 * h);
          expect(Math.abs(studentDensity(t, nu) - slope)).toBeLessThan(1e-7);
        },
      ),
    );
  });
});
