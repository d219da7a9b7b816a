import { expect, test } from "vitest";
import { controlsOf, freeGrowth, knownMeans } from "../../bench/controls";
import { REVENUE } from "../../src/engine/series";
import { PATHS } from "../../src/model/block";
import { STEP } from "../../src/model/terms";
import { tapeOf } from "../../src/run/tape/tape";
import { quartersBetween } from "../../src/scenario/quarter";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { momentsOf, standardError } from "../../src/stats/moments";
import { openWasm } from "../laws/engines";

const scenario = shippedScenarios().find(({ id }) => id === "2026-10") ?? shippedScenarios()[0];

/** What the rate of revenue has grown to by the headline's quarter, of what came in quarter by quarter. */
function grown({ assumptions, start, headline }: typeof scenario, came: (quarter: number) => Float64Array) {
  const level = assumptions["revenue.level"].value;
  return Array.from({ length: PATHS }, (_, p) => {
    let rate = level; // what comes in over a quarter is the mean of the rates at its ends
    for (let q = 0; q <= quartersBetween(start, headline); q++) rate = (2 * came(q)[p]) / STEP - rate;
    return rate / level;
  });
}

test("with nothing in its way, the engine's revenue grows by just that on every path", () => {
  const none = { "revenue.ceiling": 0, "revenue.capacityEffect": 0, "revenue.halfLifeSpread": 0 };
  const free = { ...applySet(scenario, none), jumps: [] };
  const { numbers } = tapeOf(free);
  const host = openWasm(numbers);
  host.read(numbers);
  host.follow(Array.from({ length: PATHS }, (_, path) => path));
  const [, told] = controlsOf(freeGrowth(free), (column) => host.drawn(0, column));
  grown(free, (q) => host.traced(REVENUE, q)).forEach((growth, p) =>
    expect(growth / told[p]).toBeCloseTo(1, 9),
  );
});

test("its mean and that of its log are those of the closed form, to within what chance allows", () => {
  const { numbers } = tapeOf({ ...scenario, sampling: "philox" });
  const host = openWasm(numbers);
  host.read(numbers);
  const growth = freeGrowth(scenario);
  const seen = Array.from({ length: 160 }, (_, block) =>
    controlsOf(growth, (column) => host.drawn(block, column)),
  );
  knownMeans(growth).forEach((known, k) => {
    const moments = momentsOf(seen.flatMap((block) => block[k]));
    expect(Math.abs(moments.mean - known) / standardError(moments)).toBeLessThan(4);
  });
});
