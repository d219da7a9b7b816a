import { expect, test } from "vitest";
import { atOnce } from "../../../src/run/slices";
import { systemicLosses } from "../../../src/metrics/anatomy/systemic";
import { together } from "../../../src/metrics/anatomy/together";
import { dealing } from "../../../src/scenario/dealing";
import { outputColumns, type PathTable } from "../../../src/metrics/pathTable";
import { toy } from "../../fixtures/toy";

const scenario = toy(); // buffers: cloud 15, chips 40, fund 20

/** Ten futures in which the three lose so much. */
const losses: Record<string, number[]> = {
  "loss:cloud": [0, 0, 0, 0, 0, 2, 2, 16, 16, 1],
  "loss:chips": [0, 0, 0, 0, 0, 0, 5, 5, 41, 0],
  "loss:fund": [0, 0, 0, 0, 3, 0, 0, 0, 30, 0],
};

const table = ((): PathTable => {
  const columns = outputColumns(scenario);
  const data = columns.map(({ id }) => Float64Array.from(losses[id] ?? losses["loss:cloud"].map(() => 0)));
  return { columns, rows: 10, data };
})();

test("how often two lose at once, by hand", () => {
  const { parties, tenth, distress, atLeast } = together(scenario, table);
  expect(parties).toEqual(["cloud", "chips", "fund"]);
  expect(tenth.map((row) => row.map(({ estimate }) => 10 * estimate))).toEqual([
    [4, 3, 1],
    [3, 3, 1],
    [1, 1, 2],
  ]);
  expect(distress.map((row) => row.map(({ estimate }) => 10 * estimate))).toEqual([
    [2, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(atLeast.map(({ estimate }) => 10 * estimate)).toEqual([5, 3, 1]);
});

test("the matrix is symmetric, nobody loses with another more often than alone, and all have an error", () => {
  const { tenth, distress } = together(scenario, table);
  for (const matrix of [tenth, distress]) {
    matrix.forEach((row, i) =>
      row.forEach((both, j) => {
        expect(both).toEqual(matrix[j][i]);
        expect(both.estimate).toBeLessThanOrEqual(matrix[i][i].estimate);
        expect(both.high).toBeGreaterThan(both.low);
      }),
    );
  }
});

test("when one is hit, the system is the others, by hand", () => {
  const found = atOnce(systemicLosses(scenario, table));
  const fund = found.find(({ party }) => party === "fund");
  expect([fund?.futures, fund?.coVaR.estimate]).toEqual([1, 57]);
  expect(found.map(({ party }) => party)).not.toContain("lab");
  expect(found.map(({ coVaR }) => coVaR.estimate)).toEqual(
    [...found.map(({ coVaR }) => coVaR.estimate)].sort((a, b) => b - a),
  );
});

test("a party that has no dealings left is in neither: the page does not draw it", () => {
  const contracts = scenario.contracts.filter(({ from, to }) => from !== "chips" && to !== "chips");
  const parties = scenario.parties.map((party) => ({ ...party, roundShare: undefined }));
  const apart = { ...scenario, parties, contracts } as typeof scenario;
  const known = dealing(apart).map(({ id }) => id);
  expect(known).not.toContain("chips");
  expect(together(apart, table).parties.every((id) => known.includes(id))).toBe(true);
  expect(atOnce(systemicLosses(apart, table)).every(({ party }) => known.includes(party))).toBe(true);
});
