import { describe, expect, test } from "vitest";
import { english } from "../../../src/charts/english";
import { chance, complement, interval, ofHundred, verb } from "../../../src/charts/words/chance";

describe("chance in words", () => {
  test("counts of a hundred with their interval", () => {
    expect(chance(english, { estimate: 0.34, low: 0.32, high: 0.36 })).toBe("34 of 100 (32 to 36)");
    expect(chance(english, { estimate: 0.34, low: 0.333, high: 0.347 }, "futures")).toBe(
      "34 of 100 futures (33.3 to 34.7)",
    );
  });

  test("a count that rounding takes out of its interval is told to a tenth, too", () => {
    expect(chance(english, { estimate: 0.0937, low: 0.0912, high: 0.0966 })).toBe(
      "9 of 100 (9.4; 9.1 to 9.7)",
    );
  });

  test("a narrow interval is not hidden by rounding", () => {
    expect(interval(english, { estimate: 0.34, low: 0.3388, high: 0.3411 })).toBe("(33.9 to 34.1)");
  });

  test("of so few that one in one is all their interval leaves, nothing is said to be known", () => {
    expect(chance(english, { estimate: 0, low: 0, high: 0.66 }, "failing futures")).toBe(
      "nobody knows how many failing futures",
    );
    expect(chance(english, { estimate: 1, low: 0.34, high: 1 })).toBe("nobody knows how many");
    expect(chance(english, { estimate: 0, low: 0, high: 0.5 })).toBe("fewer than 1 in 2");
  });

  test("what was never seen is not zero, what always came is not certain", () => {
    expect(chance(english, { estimate: 0, low: 0, high: 3 / 20_000 })).toBe("fewer than 1 in 6,600");
    expect(chance(english, { estimate: 1, low: 1 - 3 / 20_000, high: 1 })).toBe(
      "all but fewer than 1 in 6,600",
    );
    expect(ofHundred(english, 0.0001)).toBe("fewer than 1");
    expect(ofHundred(english, 0.9999)).toBe("more than 99");
    expect(interval(english, { estimate: 0.002, low: 0.0004, high: 0.004 })).toBe("(at most 0.4)");
    expect(interval(english, { estimate: 0.998, low: 0.996, high: 0.9999 })).toBe("(at least 99.6)");
  });

  test("the other outcome adds to a hundred", () => {
    const { estimate, low, high } = complement({ estimate: 0.34, low: 0.33, high: 0.36 });
    expect([estimate, low, high].map((share) => Number(share.toFixed(6)))).toEqual([0.66, 0.64, 0.67]);
  });

  test("the interval follows what happens", () => {
    expect(verb(english, { estimate: 0.34, low: 0.32, high: 0.36 }, "futures", "default")).toBe(
      "34 of 100 futures default (32 to 36)",
    );
    expect(verb(english, { estimate: 0, low: 0, high: 0.01 }, "", "default")).toBe(
      "fewer than 1 in 100 default",
    );
  });
});
