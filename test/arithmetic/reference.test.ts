import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../src/arithmetic/beta";
import { exponential } from "../../src/arithmetic/exponential";
import { logarithm } from "../../src/arithmetic/logarithm";
import { normalCdf } from "../../src/arithmetic/normal";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { stirlingError } from "../../src/arithmetic/stirling";
import reference from "./reference.json";

/** Arguments, and the value in 60 digits (mpmath 1.3) rounded to a double. */
type Rows = number[][];

/** The largest relative error over all rows; of a zero, the absolute one. */
function worst(rows: Rows, f: (...given: number[]) => number): number {
  return Math.max(
    ...rows.map((row) => {
      const exact = row[row.length - 1];
      const distance = Math.abs(f(...row.slice(0, -1)) - exact);
      return exact === 0 ? distance : distance / Math.abs(exact);
    }),
  );
}

describe("arithmetic against 60 digits", () => {
  test("exponential, from -708 to 709", () => {
    expect(worst(reference.exponential, exponential)).toBeLessThan(3e-16);
  });

  test("logarithm, from the least positive double to the largest", () => {
    expect(worst(reference.logarithm, logarithm)).toBeLessThan(3e-16);
  });

  test("normal distribution, down to 5e-308", () => {
    expect(worst(reference.normalCdf, normalCdf)).toBeLessThan(1e-15);
  });

  test("normal quantile, down to 1e-300", () => {
    expect(worst(reference.normalInverse, normalInverse)).toBeLessThan(1e-15);
  });

  test("incomplete beta function, parameters from 0.1 to 3000", () => {
    expect(worst(reference.incompleteBeta, (a, b, x) => incompleteBeta(a, b, x, 1 - x))).toBeLessThan(2e-14);
  });

  test("what Stirling's formula misses", () => {
    expect(worst(reference.stirlingError, stirlingError)).toBeLessThan(1e-13);
  });
});
