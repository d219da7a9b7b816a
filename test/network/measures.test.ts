import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { NetworkDocument } from "../../src/network/document";
import { networkMeasures } from "../../src/network/measures";

const measured = (document: unknown) => networkMeasures(v.parse(NetworkDocument, document));

interface Published {
  readonly id: string;
  readonly inputs: Record<string, unknown>;
  readonly expected: Record<string, number | readonly number[]>;
}
const open: Published[] = JSON.parse(readFileSync(new URL("../golden/open.json", import.meta.url), "utf8"));
const published = (id: string) => {
  const found = open.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};

const ring = {
  firms: ["a", "b", "c"],
  L: [
    [0, 0, 0.5],
    [0.5, 0, 0],
    [0, 0.5, 0],
  ],
  externalAssets: [10, 5, 3],
  externalLiabilities: [9, 4, 2],
};

describe("networkMeasures", () => {
  test.each([
    ["fci-oyster", "finnCycling"],
    ["circulation-4a", "circularFlow"],
    ["leontief-2", "supplyChain"],
    ["debtrank-4node", "debtRank"],
    ["debtrank-barucca-ex4", "equityLoss"],
    ["nrm-impacts3", "communicability"],
    ["egj-europe-cascade-090", "failureCascade"],
    ["xos-suzuki4", "crossHoldings"],
    ["clr-elsinger-seniority3", "seniority"],
    ["cascade-threshold-systemicrisk3", "defaultCascade"],
    ["clr-en-systemicrisk3", "clearing"],
    ["roundtrip-nvidia-per-gw", "roundTrip"],
  ])("of the published case %s has %s", (id, name) => {
    const { inputs, expected } = published(id);
    const found = measured(inputs).measures[name] as Record<string, number | readonly number[]>;
    for (const [key, value] of Object.entries(expected)) {
      const flat = (x: unknown) => [x].flat(3) as number[];
      flat(found[key]).forEach((x, i) => expect(x).toBeCloseTo(flat(value)[i], 5));
    }
  });

  test("say what they would need besides", () => {
    const { measures, lacking } = measured(ring);
    expect(Object.keys(measures)).toEqual(["clearing", "defaultCascade"]);
    expect(lacking.valuations).toEqual(["shock"]);
    expect(lacking.finnCycling).toEqual(["F", "inflows"]);
  });

  test("values claims in each way that the document allows", () => {
    const shock = [1.5, 0.5, 0.3];
    const { valuations } = measured({ ...ring, shock }).measures as Record<string, Record<string, number[]>>;
    expect(Object.keys(valuations)).toEqual(["eisenbergNoe", "furfine", "linearDebtRank"]);
    expect(valuations.furfine).toEqual([-0.5, 0.5, expect.closeTo(0.2, 12)]);
    const more = measured({ ...ring, shock, sigma: [0.1, 0.1, 0.1] }).measures.valuations;
    expect(Object.keys(more)).toContain("exAnteBlackCox");
  });

  test("one without an answer does not take the others with it", () => {
    const F = [
      [0, 1],
      [1, 0],
    ];
    const { measures, unanswered } = measured({ F, inflows: [0, 0] });
    expect(measures).toMatchObject({ circularFlow: { maxCirculation: 2 } });
    expect(unanswered.finnCycling).toMatch(/from outside/);
  });

  test("no debts to the outside unless told", () => {
    const { measures } = measured({ L: [[0]], externalAssets: [1], shock: [0.5] });
    expect(measures.equityLoss).toMatchObject({ equityFinal: [0.5] });
  });

  test.each([
    [{ ...ring, firms: ["a", "b"] }, "L: expected 2 entries, one a firm, got 3"],
    [{ ...ring, externalAssets: [1] }, "externalAssets: expected 3 entries, one a firm, got 1"],
    [{ F: [[1, 2], [3]] }, "F[1]: expected 2 entries, one a firm, got 1"],
    [
      { externalAssets: [1], layers: [[[0]], [[0], [0]]] },
      "layers[1]: expected 1 entries, one a firm, got 2",
    ],
  ])("a list of another length is named", (document, message) => {
    expect(() => measured(document)).toThrow(message);
  });

  test("refuses keys that nobody knows, and what is no amount", () => {
    expect(v.safeParse(NetworkDocument, { l: [[0]] }).success).toBe(false);
    expect(v.safeParse(NetworkDocument, { L: [[-1]] }).success).toBe(false);
    expect(v.safeParse(NetworkDocument, { W: [[Infinity]] }).success).toBe(false);
  });
});
