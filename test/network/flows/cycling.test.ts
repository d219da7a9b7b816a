import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finnCycling } from "../../../src/network/flows/finn";
import { outputFor, supplyChain } from "../../../src/network/flows/leontief";
import { amounts, matrixOf, sizedBy } from "../random.fixture";

describe("finnCycling", () => {
  test("of two firms that pass on shares a and b: a b of what is at either has been there before", () => {
    // 10 come from outside to the first; with a = 0.5 and b = 0.4 it sees 10/(1 - 0.2) = 12.5 and the second 6.25.
    const found = finnCycling(
      [
        [0, 6.25],
        [2.5, 0],
      ],
      [10, 0],
    );
    expect(found.throughflow).toEqual([12.5, 6.25]);
    expect(found.returning[0]).toBeCloseTo(0.2, 14);
    expect(found.returning[1]).toBeCloseTo(0.2, 14);
    expect(found.finnIndex).toBeCloseTo(0.2, 14);
    expect(found.averagePathLength).toBeCloseTo(1.875, 14);
    expect(found.spectralRadius).toBeCloseTo(Math.sqrt(0.2), 13);
  });

  test("all throughflow is set off by what comes from outside, and inverse and series agree", () => {
    const flows = sizedBy(6, (n) => fc.tuple(matrixOf(n, 1), amounts(n, 5)));
    fc.assert(
      fc.property(flows, ([raw, extra]) => {
        // A steady state in which each firm keeps a fifth: no row is more than the inflow of its firm covers.
        const F = raw.map((row) => row.map((x) => x / row.length));
        const inflows = extra.map((x, i) => x + 1.25 * F[i].reduce((total, y) => total + y, 0) + 0.1);
        const { throughflow, inverse, finnIndex } = finnCycling(F, inflows);
        throughflow.forEach((T, j) =>
          expect(inflows.reduce((total, z, i) => total + z * inverse[i][j], 0)).toBeCloseTo(T, 10),
        );
        expect(finnIndex).toBeGreaterThanOrEqual(-1e-15);
        expect(finnIndex).toBeLessThan(1);
        let term: number[][] = F.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
        const series = F.map((row) => row.map(() => 0));
        for (let k = 0; k < 400; k++) {
          term.forEach((row, i) => row.forEach((x, j) => (series[i][j] += x)));
          term = term.map((row) =>
            F.map((_, j) => row.reduce((s, x, k) => s + (x * F[k][j]) / throughflow[k], 0)),
          );
        }
        series.forEach((row, i) => row.forEach((x, j) => expect(inverse[i][j]).toBeCloseTo(x, 10)));
      }),
      { numRuns: 50 },
    );
  });

  test("a firm without any money does no harm", () => {
    expect(
      finnCycling(
        [
          [0, 0],
          [0, 0],
        ],
        [0, 3],
      ),
    ).toMatchObject({ finnIndex: 0, averagePathLength: 1 });
    expect(finnCycling([[0]], [0])).toMatchObject({
      finnIndex: 0,
      totalThroughflow: 0,
      averagePathLength: 0,
    });
  });

  test("refuses money that goes round without ever having come in", () => {
    const closed = [
      [0, 0, 0],
      [0, 0, 5],
      [0, 5, 0],
    ];
    expect(() => finnCycling(closed, [1, 0, 0])).toThrow(/behind all that firm 1 gets, got none/);
  });
});

describe("supplyChain", () => {
  test("output serves final demand and what making it takes", () => {
    const economies = sizedBy(6, (n) => fc.tuple(matrixOf(n, 1), amounts(n, 5)));
    fc.assert(
      fc.property(economies, ([Z, demand]) => {
        const output = Z.map(() => Z.length + 1);
        const chain = supplyChain(Z, output);
        const made = outputFor(chain, demand);
        made.forEach((x, i) => {
          const used = chain.coefficients[i].reduce((total, a, j) => total + a * made[j], 0);
          expect(x - used).toBeCloseTo(demand[i], 10);
        });
        expect(chain.spectralRadius).toBeLessThan(1);
      }),
    );
  });

  test("refuses an economy that uses up all it makes", () => {
    expect(() => supplyChain([[4]], [4])).toThrow(/regular matrix/);
  });
});
