import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { cases, patience } from "./cases";
import { openInside, paths } from "./inside";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const walk = await openInside();

test("where the outside is paid first, nobody inside sees money before the outside has all of its own", () => {
  let served = 0;
  fc.assert(
    fc.property(worlds(), (scenario) => {
      const outsideFirst = { ...scenario.assumptions["claims.outsideFirst"], value: 1 };
      const senior = {
        ...scenario,
        assumptions: { ...scenario.assumptions, "claims.outsideFirst": outsideFirst },
      };
      walk(senior, (world, quarter) => {
        if (quarter < 0) return;
        const { obligor, distressed } = world.block;
        for (const path of paths.filter((one) => distressed[obligor][one] === 1)) {
          const own = world.ledger.dues.filter(({ from }) => from === obligor);
          const sum = (list: typeof own, what: "due" | "paid") =>
            list.reduce((total, edge) => total + edge[what][path], 0);
          const outside = own.filter(({ to }) => to === 0);
          const inside = own.filter(({ to }) => to !== 0);
          if (sum(inside, "paid") > 1e-9) {
            served += 1;
            expect(sum(outside, "due") - sum(outside, "paid")).toBeLessThan(1e-9 * (1 + sum(outside, "due")));
          }
        }
      });
    }),
    { numRuns: cases(200), seed: 7 },
  );
  expect(served).toBeGreaterThan(0);
});
