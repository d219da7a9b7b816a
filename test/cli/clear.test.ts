import { describe, expect, test } from "vitest";
import { file, roundtrip } from "./tool";

const chain = {
  L: [
    [0, 10],
    [0, 0],
  ],
  externalAssets: [4, 1],
  externalLiabilities: [0, 8],
};

describe("clear", () => {
  test("prints the clearing vectors of a network as one JSON object", async () => {
    const { code, stdout, stderr } = await roundtrip("clear", await file(chain));
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      ...{ greatest: [4, 5], least: [4, 5], defaults: [1, 1], waves: [[0], [1]] },
      ...{ equity: [-6, -3], equityAtPar: [-6, 3], obligations: [10, 8], toNetwork: [4, 0] },
    });
  });

  test.each([
    [{ ...chain, outsideRank: "first" }, 'outsideRank: expected "pari-passu" or "senior", got "first"'],
    [{ ...chain, alpha: 2 }, "alpha: expected at most 1, got 2"],
    [{ ...chain, externalAssets: [4] }, "externalAssets: expected 2 numbers, one a firm, got 1"],
    [
      {
        ...chain,
        L: [
          [0, -1],
          [0, 0],
        ],
      },
      "L[0][1]: expected at least 0, got -1",
    ],
    [{ ...chain, assets: [] }, "assets: expected no field of this name"],
    [{ L: [] }, "externalAssets: expected a value, got nothing"],
  ])("a network that is none is refused by field: exit 1", async (network, message) => {
    const { code, stdout, stderr } = await roundtrip("clear", await file(network));
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });

  test("what is no JSON is not valid: exit 1", async () => {
    expect(await roundtrip("clear", await file("L = 1"))).toMatchObject({ code: 1, stdout: "" });
  });
});
