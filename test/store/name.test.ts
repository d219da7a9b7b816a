import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "../../src/scenario/limits";
import { copyName, tidyName, tidyNote } from "../../src/store/name";

describe("names", () => {
  test.each([
    ["  a \n b\t", "a b"],
    ["", "Untitled"],
    ["\u202e\u0000", "Untitled"],
    ["pay\u202eload", "payload"],
    ["a \u202e b", "a b"],
    ["e\u202e\u0301", "é"],
    ["half \ud83d", "half"],
    ["e\u0301", "é"],
  ])("%j is stored as %j", (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });

  test("a tidy name stays as it is, and is never empty or too long", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(" ", "\n", "\u202e", "e", "\u0301", "\ud800"),
            fc.string({ unit: "binary", maxLength: 1 }),
          ),
          maxLength: 2 * limits.name,
        }),
        (name) => {
          const tidy = tidyName(name);
          expect(tidyName(tidy)).toBe(tidy);
          expect(Array.from(tidy).length).toBeGreaterThan(0);
          expect(Array.from(tidy).length).toBeLessThanOrEqual(limits.name);
        },
      ),
    );
  });

  test("a copy's name says why, however long the name", () => {
    expect(copyName("Base", "imported")).toBe("Base (imported)");
    const long = copyName("x".repeat(limits.name), "imported");
    expect(long).toMatch(/x \(imported\)$|x\(imported\)$/);
    expect(Array.from(long).length).toBeLessThanOrEqual(limits.name);
  });

  test("a note keeps its lines and no more than so many characters", () => {
    expect(tidyNote("a\r\nb\rc")).toBe("a\nb\nc");
    expect(tidyNote("😀".repeat(limits.note + 1))).toBe("😀".repeat(limits.note));
  });
});
