import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { clearNetwork, Network } from "../../src/network/clear";

const clear = (network: unknown) => clearNetwork(v.parse(Network, network));

describe("clearNetwork", () => {
  test("a chain of two falls together", () => {
    // b is owed 10 by a, who has 4; b owes 8 to the outside and has 1.
    const cleared = clear({
      L: [
        [0, 10],
        [0, 0],
      ],
      externalAssets: [4, 1],
      externalLiabilities: [0, 8],
    });
    expect(cleared).toEqual({
      greatest: [4, 5],
      least: [4, 5],
      defaults: [1, 1],
      waves: [[0], [1]],
      equity: [-6, -3],
      equityAtPar: [-6, 3],
      obligations: [10, 8],
      toNetwork: [4, 0],
    });
  });

  test("a ring without money of its own pays all or nothing", () => {
    const cleared = clear({
      L: [
        [0, 5],
        [5, 0],
      ],
      externalAssets: [0, 0],
    });
    expect([cleared.greatest, cleared.least, cleared.defaults, cleared.waves]).toEqual([
      [5, 5],
      [0, 0],
      [0, 0],
      [],
    ]);
  });

  test("costs of default are lost, and the senior outside is paid first", () => {
    const network = {
      L: [
        [0, 10],
        [0, 0],
      ],
      externalAssets: [10, 0],
      externalLiabilities: [5, 0],
      alpha: 0.8,
    };
    expect(clear(network).greatest[0]).toBeCloseTo(8, 12);
    expect(clear(network).toNetwork[0]).toBeCloseTo((8 * 10) / 15, 12);
    expect(clear({ ...network, outsideRank: "senior" }).toNetwork[0]).toBeCloseTo(3, 12);
  });

  test("no firms, no payments", () => {
    expect(clear({ L: [], externalAssets: [] })).toMatchObject({ greatest: [], waves: [] });
  });

  test.each([
    [{ L: [[0, 1]], externalAssets: [1] }, "L[0]: expected 1 numbers, one a firm, got 2"],
    [{ L: [[0]], externalAssets: [] }, "externalAssets: expected 1 numbers, one a firm, got 0"],
    [{ L: [[0]], externalAssets: [1], externalLiabilities: [1, 2] }, "externalLiabilities: expected 1"],
  ])("a list of another length is named", (network, message) => {
    expect(() => clear(network)).toThrow(message);
  });
});
