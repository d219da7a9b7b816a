import { describe, expect, test } from "vitest";
import { moneySaid, ofHundred } from "../../cli/said";

const money = (estimate: number, low: number, high: number) => moneySaid({ estimate, low, high });

describe("what the command line says of", () => {
  test("shares is never nothing or all, as these were merely not seen", () => {
    expect([0, 0.0004, 0.5, 0.9999, 1].map(ofHundred)).toEqual([
      "< 0.1",
      "< 0.1",
      "50.0",
      "> 99.9",
      "> 99.9",
    ]);
  });

  test("money has as many decimals as its interval lets count", () => {
    expect(money(12.41, 11.43, 13.39)).toBe("12.4 (11.4 to 13.4)");
    expect(money(0.331, 0.302, 0.363)).toBe("0.33 (0.30 to 0.36)");
  });

  test("money too small to be written is not nothing, and nothing has no sign", () => {
    expect(money(0.0001, -0.0001, 0.0004)).toBe("< 0.001 (0 to < 0.001)");
    expect(money(0, 0, 0)).toBe("0");
    expect(money(0, 0, 0.06)).toBe("0 (0 to 0.06)");
  });
});
