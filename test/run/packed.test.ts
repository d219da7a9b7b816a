import { expect, test } from "vitest";
import { charts } from "../../src/charts/index";
import { pack, unpack } from "../../src/run/packed";
import { RunShape } from "../../src/store/runShape";
import { fakeDrivers } from "../charts/drivers.fixture";
import { fakeScatter } from "../charts/scatter.fixture";
import { fakeSweep } from "../charts/sweep.fixture";
import { fakeTornado } from "../charts/tornado.fixture";
import { fakeRun, reading } from "../charts/run.fixture";
import * as v from "valibot";

const run = fakeRun();
const sent = unpack(JSON.parse(JSON.stringify(pack(run))));

test("a packed run has the shape of a run, and every count and name of it", () => {
  expect(v.safeParse(RunShape, sent).issues).toBeUndefined();
  expect({ ...sent, solvency: [], byQuarter: [], losses: {}, flows: [] }).toMatchObject({
    runId: run.runId,
    fingerprint: run.fingerprint,
    scenario: run.scenario,
    paths: run.paths,
    quarters: run.quarters,
  });
  const counts = (of: typeof run) => of.solvency.map(({ bins }) => bins.map(({ count }) => count));
  expect(counts(sent)).toEqual(counts(run));
});

test("every figure keeps four digits", () => {
  const numbers = (of: unknown): number[] =>
    typeof of === "number"
      ? [of]
      : typeof of === "object" && of !== null
        ? Object.entries(of)
            .sort(([a], [b]) => a.localeCompare(b))
            .flatMap(([, inner]) => numbers(inner))
        : [];
  const [whole, kept] = [numbers(run), numbers(sent)];
  expect(kept).toHaveLength(whole.length);
  whole.forEach((value, k) =>
    expect(Math.abs((kept[k] ?? NaN) - value)).toBeLessThanOrEqual(5.1e-4 * Math.abs(value)),
  );
});

test("charts find the same in it", () => {
  for (const chart of charts) {
    const asked = { tornado: fakeTornado, drivers: fakeDrivers, sweep: fakeSweep, scatter: fakeScatter };
    const read = { ...reading(), year: "2031", ...asked };
    expect(chart.finding([sent], read), chart.id).toBe(chart.finding([run], read));
  }
});
