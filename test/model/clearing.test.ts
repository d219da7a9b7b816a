import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { clearNetwork, type Network } from "../../src/network/clear";
import { allClearings, owedIn, paymentsAfter, settled, wavesIn } from "./clearing.oracle";

vi.setConfig({ testTimeout: 60_000 });

const share = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
);

/** Networks with gaps: firms without debts, without cash, rings, everything owed to oneself left out. */
const networks = (most: number, amount: fc.Arbitrary<number>): fc.Arbitrary<Network> =>
  fc.integer({ min: 1, max: most }).chain((firms) => {
    const sometimes = fc.oneof({ weight: 2, arbitrary: amount }, { weight: 3, arbitrary: fc.constant(0) });
    const list = fc.array(sometimes, { minLength: firms, maxLength: firms });
    return fc.record({
      L: fc
        .array(list, { minLength: firms, maxLength: firms })
        .map((rows) => rows.map((row, i) => row.map((debt, j) => (i === j ? 0 : debt)))),
      externalAssets: list,
      externalLiabilities: list,
      outsideRank: fc.constantFrom("pari-passu" as const, "senior" as const),
      alpha: share,
      beta: share,
    });
  });

const whole = fc.integer({ min: 1, max: 9 });
const cents = fc.integer({ min: 1, max: 2000 }).map((amount) => amount / 100);

const largest = (network: Network) => Math.max(1, ...owedIn(network));
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((x, i) => Math.abs(x - b[i])));

describe("clearing", () => {
  test("finds the greatest and the least of all clearing vectors, in exact arithmetic", () => {
    fc.assert(
      fc.property(networks(3, whole), (network) => {
        const all = allClearings(network);
        const cleared = clearNetwork(network);
        const greatest = cleared.greatest.map((_, i) => Math.max(...all.map((vector) => vector[i])));
        expect(distance(cleared.greatest, greatest)).toBeLessThan(1e-9);
        // Closed rings have a continuum of clearing vectors, of which the oracle sees only the ends that are isolated.
        const least = cleared.greatest.map((_, i) => Math.min(...all.map((vector) => vector[i])));
        cleared.least.forEach((payment, i) => expect(payment).toBeLessThanOrEqual(least[i] + 1e-9));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("agrees with paying round after round, from everything down and from nothing up", () => {
    fc.assert(
      fc.property(networks(12, cents), (network) => {
        const { greatest, least, waves } = clearNetwork(network);
        const owed = owedIn(network);
        const near = 1e-6 * largest(network);
        expect(distance(greatest, settled(network, owed))).toBeLessThan(near);
        expect(
          distance(
            least,
            settled(
              network,
              owed.map(() => 0),
            ),
          ),
        ).toBeLessThan(near);
        expect(waves).toEqual(wavesIn(network));
      }),
      { numRuns: 700, seed: 2 },
    );
  });

  test("pays between nothing and what is owed, the least no more than the greatest, and stays there", () => {
    fc.assert(
      fc.property(networks(12, cents), (network) => {
        const { greatest, least, waves, defaults, obligations, toNetwork } = clearNetwork(network);
        const near = 1e-9 * largest(network);
        expect(obligations).toEqual(owedIn(network));
        greatest.forEach((payment, i) => {
          expect(payment).toBeGreaterThanOrEqual(0);
          expect(payment).toBeLessThanOrEqual(obligations[i]);
          expect(least[i]).toBeGreaterThanOrEqual(0);
          expect(least[i]).toBeLessThanOrEqual(payment + near);
          expect(toNetwork[i]).toBeLessThanOrEqual(payment + near);
          if (!defaults[i]) expect(payment).toBe(obligations[i]);
        });
        expect(distance(paymentsAfter(network, greatest), greatest)).toBeLessThan(near);
        expect(distance(paymentsAfter(network, least), least)).toBeLessThan(near);
        expect(waves.length).toBeLessThanOrEqual(greatest.length);
        expect(waves.flat().sort((a, b) => a - b)).toEqual(
          defaults.flatMap((falls, i) => (falls ? [i] : [])),
        );
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test.each([0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8])("a ring that leaks %d", (leak) => {
    const firms = Array.from({ length: 7 }, (_, i) => i);
    const ring = {
      L: firms.map((i) => firms.map((j) => (j === (i + 1) % 7 ? 1 : 0))),
      externalAssets: firms.map(() => leak / 2),
      externalLiabilities: firms.map(() => leak),
      outsideRank: "pari-passu" as const,
      alpha: 1,
      beta: 1,
    };
    // What each pays is half the leak and what it is paid, p / (1 + leak).
    const { greatest, least, waves } = clearNetwork(ring);
    expect(waves).toEqual([firms]);
    for (const payment of [...greatest, ...least]) expect(payment).toBeCloseTo((1 + leak) / 2, 6);
  });

  test.each([
    {
      leaks: "little, as receipts are kept and assets hardly",
      L: [
        [0, 0, 0, 15.84, 1.72, 0, 0],
        [0, 0, 0.01, 0.01, 0, 0, 0],
        [0.01, 0.01, 0, 0, 13.94, 0, 0],
        [1.99, 0.01, 0, 0, 0, 0, 0],
        [0.01, 0, 4.19, 7.25, 0, 0.04, 0],
        [0, 0.01, 16.21, 0, 0, 0, 0],
        [0, 0, 0, 0.01, 0, 0.01, 0],
      ],
      externalAssets: [0.01, 0, 0.01, 0, 0.01, 0.01, 0],
      externalLiabilities: [0, 0, 0, 0, 0, 0, 0],
      outsideRank: "pari-passu" as const,
      alpha: 0.1,
      beta: 1,
    },
    {
      leaks: "as much as comes in, to the outside first",
      L: [
        [0, 0.01, 0, 0, 2.91, 0, 0.01, 0],
        [5.42, 0, 0, 0, 0, 8.63, 0, 0],
        [0, 16.38, 0, 0, 18.97, 6.67, 0, 0],
        [0, 0, 0, 0, 0, 0.01, 0, 0],
        [0.01, 0.01, 0, 0, 0, 0.01, 0, 0],
        [0, 0, 6.26, 0, 0.01, 0, 0, 0],
        [0.01, 0.01, 0, 0, 0, 0, 0, 0],
        [0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0],
      ],
      externalAssets: [0, 2.44, 0, 0.01, 0, 0, 0, 0.01],
      externalLiabilities: [0, 0, 0, 0, 0.01, 0, 0, 0],
      outsideRank: "senior" as const,
      alpha: 0,
      beta: 1,
    },
    ...[
      { assets: 2, outside: [0.9, 0.9, 0.2] },
      { assets: 1.6, outside: [0.4, 0.8, 0.4] },
    ].map(({ assets, outside }) => ({
      leaks: `what comes in, ${assets}, but for rounding, to the outside first`,
      L: [
        [0, 5, 0, 1e-17],
        [0, 0, 6, 0],
        [7, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      externalAssets: [assets, 0, 0, 0],
      externalLiabilities: [...outside, 0],
      outsideRank: "senior" as const,
      alpha: 1,
      beta: 1,
    })),
  ])("the least is found where a ring leaks $leaks", ({ leaks: _, ...network }) => {
    const nothing = owedIn(network).map(() => 0);
    const { least } = clearNetwork(network);
    expect(distance(least, settled(network, nothing))).toBeLessThan(1e-9);
    expect(Math.max(...least)).toBeGreaterThan(0.009);
  });

  test("a closed ring without cash pays everything or nothing", () => {
    const ring = {
      L: [
        [0, 1],
        [1, 0],
      ],
      externalAssets: [0, 0],
      outsideRank: "pari-passu" as const,
      alpha: 1,
      beta: 1,
    };
    expect(clearNetwork(ring)).toMatchObject({ greatest: [1, 1], least: [0, 0], waves: [] });
  });

  test("a firm that owes nothing pays nothing and cannot default", () => {
    const pair = {
      L: [
        [0, 5],
        [0, 0],
      ],
      externalAssets: [2, 0],
      outsideRank: "senior" as const,
      alpha: 0.5,
      beta: 0,
    };
    expect(clearNetwork(pair)).toMatchObject({
      greatest: [1, 0],
      least: [1, 0],
      defaults: [1, 0],
      equity: [-3, 1],
    });
  });

  test("among equals, what is found does not depend on their order", () => {
    fc.assert(
      fc.property(networks(6, whole), (network) => {
        const turned = <Item>(list: readonly Item[]) => [...list].reverse();
        const { greatest, least } = clearNetwork(network);
        const other = clearNetwork({
          ...network,
          L: turned(network.L.map(turned)),
          externalAssets: turned(network.externalAssets),
          externalLiabilities: turned(network.externalLiabilities ?? []),
        });
        expect(distance(turned(other.greatest), greatest)).toBeLessThan(1e-9);
        expect(distance(turned(other.least), least)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
