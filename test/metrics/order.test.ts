import fc from "fast-check";
import { expect, test } from "vitest";
import { flips } from "../../src/metrics/flips";
import { pairedDifferences } from "../../src/metrics/pairs";
import { outputColumns, type PathTable } from "../../src/metrics/pathTable";
import { sampleCoVaR } from "../../src/stats/covar";
import { sampleTail } from "../../src/golden/formulas/sampleTail";
import { toy } from "../fixtures/toy";

const scenario = toy();
const columns = outputColumns(scenario);
const rows = 200;

/** Two tables of the same invented paths, and those in another order. */
const tables = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: -1, max: 20 }), fc.integer({ min: 0, max: 1000 })), {
      minLength: 2 * rows,
      maxLength: 2 * rows,
    }),
    fc.shuffledSubarray(
      Array.from({ length: rows }, (_, k) => k),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map(([paths, order]) => {
    const table = (from: number, at: readonly number[]): PathTable => ({
      columns,
      rows,
      data: columns.map(({ id }) =>
        Float64Array.from(at, (row) => {
          const [quarter, amount] = paths[from + row] ?? [-1, 0];
          if (id === "defaultQuarter") return quarter;
          if (id === "outcome") return quarter < 0 ? 0 : 2;
          return amount;
        }),
      ),
    });
    const asTheyAre = [...order].sort((a, b) => a - b);
    const pair = (at: readonly number[]) => [table(0, at), table(rows, at)] as const;
    return [pair(asTheyAre), pair(order)] as const;
  });

test("the order of the paths changes no statistic of them", () => {
  fc.assert(
    fc.property(tables, ([[base, other], [shuffledBase, shuffledOther]]) => {
      const found = pairedDifferences(base, other, scenario);
      const again = pairedDifferences(shuffledBase, shuffledOther, scenario);
      expect(again.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
      found.forEach(({ estimate, low, high }, k) => {
        expect(again[k]?.estimate).toBeCloseTo(estimate, 9);
        expect(again[k]?.low).toBeCloseTo(low, 9);
        expect(again[k]?.high).toBeCloseTo(high, 9);
      });
      expect(flips(shuffledBase, shuffledOther, scenario, scenario).counts).toEqual(
        flips(base, other, scenario, scenario).counts,
      );
      const amounts = ({ data }: PathTable) => data.at(-1) ?? new Float64Array();
      const [tail, shuffledTail] = [base, shuffledBase].map((table) => sampleTail(amounts(table), 0.95));
      expect(shuffledTail?.shortfall).toBeCloseTo(tail?.shortfall ?? NaN, 9);
      expect(sampleCoVaR(0.95, amounts(shuffledBase), amounts(shuffledOther))).toEqual(
        sampleCoVaR(0.95, amounts(base), amounts(other)),
      );
    }),
    { numRuns: 25 },
  );
});
