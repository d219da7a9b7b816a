import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyName, tidyName, tidyNote } from "../../src/store/name";

describe("names", () => {
  test.each([
    ["  a \n b\t", "a b"],
    ["", "Untitled"],
    ["\u202e\u0000", "Untitled"],
    ["pay\u202eload", "payload"],
    ["half \ud83d", "half"],
    ["e\u0301", "é"],
  ])("%j is stored as %j", (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });

  test("a tidy name stays as it is, and is never empty or over 80 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const tidy = tidyName(name);
        expect(tidyName(tidy)).toBe(tidy);
        expect(Array.from(tidy).length).toBeGreaterThan(0);
        expect(Array.from(tidy).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test("a copy's name says why, however long the name", () => {
    expect(copyName("Base", "imported")).toBe("Base (imported)");
    const long = copyName("x".repeat(100), "imported");
    expect(long).toMatch(/x \(imported\)$|x\(imported\)$/);
    expect(Array.from(long).length).toBeLessThanOrEqual(80);
  });

  test("a note keeps its lines and no more than 4,000 characters", () => {
    expect(tidyNote("a\r\nb\rc")).toBe("a\nb\nc");
    expect(tidyNote("😀".repeat(5000))).toBe("😀".repeat(4000));
  });
});
