import { describe, expect, test } from "vitest";
import { fit, textWidth, wrap } from "../../../src/charts/layout/text";

describe("text", () => {
  test("lines keep all words and their width", () => {
    const note = "10 of 100 futures lie outside the coloured area";
    const lines = wrap(note, 120, 12);
    expect(lines.join(" ")).toBe(note);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
    expect(lines.length).toBeGreaterThan(1);
  });

  test("a word longer than the line stands alone", () => {
    expect(wrap("a immeasurably b", 30, 12)).toEqual(["a", "immeasurably", "b"]);
  });

  test("a text is cut only where it must be", () => {
    expect(fit("Nimbus", 100, 12)).toBe("Nimbus");
    const cut = fit("Nimbus Cloud Services", 60, 12);
    expect(cut).toMatch(/^Nimb.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
  });
});
