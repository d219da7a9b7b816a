import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { keyOf, LONGEST_SEED } from "../../src/draws/key";

describe("the key of a seed", () => {
  test("is four words, always the same", () => {
    const key = keyOf("roundtrip");
    expect(key).toEqual([...keyOf("roundtrip")]);
    for (const word of key) expect(word).toBe(word >>> 0);
  });

  test("does not change from version to version", () => {
    expect(keyOf("1").map((word) => word.toString(16))).toEqual([
      "8b339fe7",
      "5aeaa290",
      "262adcba",
      "c2ff0806",
    ]);
  });

  test("tells texts apart that seedrandom alone does not", () => {
    for (const [a, b] of [
      ["a", "aa"],
      ["42", "4242"],
      ["seed", "seedseed"],
      ["š", "a"],
      ["日", "å"],
      ["1", "01"],
    ]) {
      expect(keyOf(a)).not.toEqual(keyOf(b));
    }
  });

  test("is different for different texts", () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
    fc.assert(fc.property(text, text, (a, b) => a === b || keyOf(a).join() !== keyOf(b).join()));
  });

  test("leaves Math.random alone", () => {
    const own = vi.spyOn(Math, "random");
    keyOf("anything");
    expect(own).not.toHaveBeenCalled();
    own.mockRestore();
    expect(Math.random()).not.toBe(Math.random());
  });

  test("refuses what is no seed", () => {
    expect(() => keyOf("")).toThrow(/1 to 256 characters, got 0/);
    expect(() => keyOf("x".repeat(LONGEST_SEED + 1))).toThrow(/got 257/);
    expect(() => keyOf("half \ud83d")).toThrow(/surrogate/);
    expect(keyOf("x".repeat(LONGEST_SEED))).toHaveLength(4);
    expect(keyOf("whole 😀")).toHaveLength(4);
  });
});
