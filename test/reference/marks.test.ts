import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { openInside, paths } from "../laws/inside";
import { worlds } from "../laws/worlds";
import type { Draws } from "./draws";
import { openEngineDraws } from "./engineDraws";
import { follow } from "./future";
import { modelOf } from "./model";
import { strained } from "./strained";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 });

let engineDraws: (scenario: Scenario, block: number) => Draws;
let inside: Awaited<ReturnType<typeof openInside>>;

beforeAll(async () => {
  engineDraws = await openEngineDraws();
  inside = await openInside();
});

/** The largest mark on some paths, every one of which is the same in the engine and in the reference at each quarter's end. */
function agreedMarks(scenario: Scenario, few: readonly number[]): number {
  const model = modelOf(scenario);
  const draws = engineDraws(scenario, 0);
  const futures = few.map((path) => follow(model, draws, path));
  let largest = 0;
  inside(scenario, ({ block }, quarter) => {
    for (const [k, path] of few.entries()) {
      const told = quarter >= 0 ? futures[k].quarters[quarter]?.marks : undefined;
      if (told === undefined) continue;
      for (const [i, { id }] of scenario.parties.entries()) {
        const mark = block.marked[i + 1][path];
        const other = told.get(id) ?? 0;
        largest = Math.max(largest, mark);
        if (!(Math.abs(mark - other) <= 1e-9 * Math.max(1, mark, other)))
          expect(mark, `mark of ${id} on path ${path} in quarter ${quarter}`).toBe(other);
      }
    }
  });
  return largest;
}

test.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
  "marks are what the document says in %s",
  (_, scenario) => {
    const before = applySet(scenario, { marks: "beforeDefault" });
    expect(agreedMarks(before, paths.slice(0, 6))).toBeGreaterThan(1);
  },
);

test("marks are what the document says where creditors mark down what their debtors hold", () => {
  fc.assert(
    fc.property(worlds(strained()), (scenario) => {
      agreedMarks({ ...scenario, marks: "beforeDefault" }, [0, 1, 2]);
    }),
    { numRuns: 40, seed: 3 },
  );
});
