import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReported } from "../../src/scenario/reported";

const at = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), "utf8"));
const document = at("reported/2025-11.json") as Record<string, unknown>;
const day = "2025-11-03";

describe("what was reported after 3 November 2025", () => {
  const { figures, sources, asOf } = parseReported(document);

  it("comes from sources that are younger than the scenario and no younger than it says", () => {
    for (const { date } of sources) {
      expect(date > day).toBe(true);
      expect(date <= asOf).toBe(true);
    }
  });

  it("uses every source, and gives each figure a range that holds it", () => {
    expect(new Set(figures.map(({ source }) => source))).toEqual(
      new Set(["ours", ...sources.map(({ id }) => id)]),
    );
    for (const { low, value, high } of figures) {
      expect(low ?? value).toBeLessThanOrEqual(value);
      expect(high ?? value).toBeGreaterThanOrEqual(value);
    }
  });

  it("says of everything that is not quoted how it was worked out", () => {
    for (const { grade, note } of figures) expect(grade !== "ours" || (note ?? "").length > 20).toBe(true);
  });

  it("is refused by name with a lost source or a measure that the model lacks", () => {
    const [first] = figures;
    const other = (more: object) => ({ ...document, figures: [{ ...first, ...more }] });
    expect(() => parseReported(other({ source: "nobody" }))).toThrow(/revenue-2025q4\.source.*nobody/);
    expect(() => parseReported(other({ measure: "mood" }))).toThrow(/figures\.0\.measure/);
  });
});
