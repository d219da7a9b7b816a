import { describe, expect, test } from "vitest";
import { file, roundtrip } from "./tool";

const ring = {
  F: [
    [0, 10, 0],
    [0, 0, 8],
    [5, 0, 0],
  ],
  inflows: [5, 0, 0],
};

describe("network", () => {
  test("prints what the file allows, and what more would need, as one JSON object", async () => {
    const { code, stdout, stderr } = await roundtrip("network", await file(ring));
    expect([code, stderr]).toEqual([0, ""]);
    const { measures, unanswered, lacking } = JSON.parse(stdout);
    expect(measures.circularFlow).toMatchObject({ total: 23, maxCirculation: 15, excess: 18 });
    expect(Object.keys(measures)).toEqual(["circularFlow", "finnCycling"]);
    expect(unanswered).toEqual({});
    expect(lacking.clearing).toEqual(["L", "externalAssets"]);
  });

  test("a scenario's own network is a document that the tool reads back", async () => {
    const own = await roundtrip("network", "--scenario", "2026-10", "--paths", "512", "--year", "2029");
    expect([own.code, own.stderr]).toEqual([0, ""]);
    const { year, document, measures, unanswered } = JSON.parse(own.stdout);
    expect([year, unanswered]).toEqual(["2029", {}]);
    const { stdout } = await roundtrip("network", await file(document));
    const { defaultCascade: _, ...others } = measures; // of the sheets after the shock
    expect(JSON.parse(stdout).measures).toMatchObject(others);
    const late = await roundtrip("network", "--scenario", "2026-10", "--paths", "512", "--year", "1999");
    expect([late.code, late.stderr]).toEqual([
      64,
      expect.stringMatching(/--year: expected one of 2026, .*1999/),
    ]);
  });

  test.each([
    [{ ...ring, inflows: [5] }, "inflows: expected 3 entries, one a firm, got 1"],
    [{ F: [[-1]] }, "F[0][0]: expected at least 0, got -1"],
    [{ flows: [[1]] }, "flows: expected no field of this name"],
  ])("a network that is none is refused by field: exit 1", async (network, message) => {
    const { code, stdout, stderr } = await roundtrip("network", await file(network));
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });
});
