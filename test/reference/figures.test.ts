import { beforeAll, describe, expect, test } from "vitest";
import { firstScenario } from "../../src/firstScenario";
import type { Estimate, Run } from "../../src/metrics/run";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { quartersBetween } from "../../src/scenario/quarter";
import type { Scenario } from "../../src/scenario/scenario";
import { quantile } from "../../src/stats/quantile";
import { studentQuantile } from "../../src/stats/student";
import { wasm } from "../run/workers";
import { follow, type Future } from "./future";
import { modelOf } from "./model";
import { philoxDraws } from "./philoxDraws";

const PATHS = 600;
const scenario: Scenario = { ...firstScenario, sampling: "philox" };
const others = scenario.parties.filter(({ id }) => id !== scenario.obligor);
let run: Run;
let futures: Future[];
let fallen: Future[];

beforeAll(async () => {
  const pool = openPool(spawnHere, 1, wasm);
  run = await new Simulation(scenario, pool).extend({ paths: PATHS });
  pool.close();
  const [model, draws] = [modelOf(scenario), philoxDraws(scenario)];
  futures = Array.from({ length: PATHS }, (_, path) => follow(model, draws, path));
  fallen = futures.filter(({ defaultQuarter }) => defaultQuarter !== null);
});

const meanOf = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const shareOf = <T>(list: readonly T[], holds: (one: T) => boolean) =>
  list.filter(holds).length / list.length;
const alive = ({ defaultQuarter }: Future, quarter: number) =>
  defaultQuarter === null || defaultQuarter > quarter;
const half = ({ low, high }: Estimate) => (high - low) / 2;

/** Not said of nothing: enough futures fail, and not all. */
test("there are futures of both kinds to count", () => {
  expect(fallen.length).toBeGreaterThan(20);
  expect(fallen.length).toBeLessThan(PATHS / 2);
});

describe("a run's figures are those of its futures, each followed by the document", () => {
  test("mean losses, and those if it defaults with their error", () => {
    for (const { id } of others) {
      const { mean, ifDefault } = run.losses[id];
      const given = fallen.map(({ losses }) => losses[id]);
      expect(mean.estimate).toBeCloseTo(meanOf(futures.map(({ losses }) => losses[id])), 6);
      expect(ifDefault.estimate).toBeCloseTo(meanOf(given), 6);
      if (ifDefault.estimate === 0) {
        expect(ifDefault.high, id).toBe(Infinity); // nobody saw how large it may be
        continue;
      }
      const squares = given.reduce((sum, loss) => sum + (loss - meanOf(given)) ** 2, 0);
      const error = Math.sqrt(squares / (given.length - 1) / given.length);
      // above, as nobody loses less than nothing; too wide where much is lost without a default as well
      const told = (ifDefault.high - ifDefault.estimate) / studentQuantile(0.975, given.length - 1);
      expect(told, id).toBeGreaterThan(0.9 * error - 1e-6);
      expect(told, id).toBeLessThan(2 * error + 0.01 * ifDefault.estimate + 1e-6); // or as wide as a bin
    }
  });

  test("means of the worst 5 %", () => {
    for (const { id } of others) {
      const sorted = futures.map(({ losses }) => losses[id]).sort((a, b) => b - a);
      const worst = meanOf(sorted.slice(0, PATHS / 20));
      expect(Math.abs(run.losses[id].expectedShortfall.estimate - worst)).toBeLessThan(0.01 * worst + 1e-4);
    }
  });

  test("what all lose together: the sum of what each loses, and its worst futures", () => {
    const sums = futures.map(({ losses }) => others.reduce((sum, { id }) => sum + losses[id], 0));
    const { mean, ifDefault, p95, expectedShortfall } = run.lossInAll!;
    expect(mean.estimate).toBeCloseTo(meanOf(sums), 5);
    expect(ifDefault.estimate).toBeCloseTo(
      meanOf(sums.filter((_, path) => futures[path].defaultQuarter !== null)),
      5,
    );
    const sorted = [...sums].sort((a, b) => b - a);
    const worst = meanOf(sorted.slice(0, PATHS / 20));
    expect(Math.abs(expectedShortfall.estimate - worst)).toBeLessThan(0.01 * worst);
    expect(Math.abs(p95.estimate / sorted[PATHS / 20] - 1)).toBeLessThan(0.05);
    // no larger than if all had their worst at once, and no smaller than the largest alone
    const alone = others.map(({ id }) => run.losses[id].expectedShortfall.estimate);
    expect(expectedShortfall.estimate).toBeGreaterThan(Math.max(...alone));
    expect(expectedShortfall.estimate).toBeLessThan(1.01 * alone.reduce((sum, one) => sum + one, 0));
  });

  test("how many lose much together", () => {
    const much = ({ losses }: Future) =>
      others.filter(({ id, lossBuffer }) => losses[id] > 0.1 * (lossBuffer?.value ?? Infinity)).length;
    const counts = futures.map(much);
    run.lossTogether.forEach(({ estimate }, k) =>
      expect(estimate).toBeCloseTo(
        shareOf(counts, (count) => count >= k + 1),
        12,
      ),
    );
    expect(new Set(counts).size).toBeGreaterThan(2);
  });

  test("the window and market value of those that live, and what all raise", () => {
    run.byQuarter.forEach(({ windowOpen, raised, marketValue }, q) => {
      const living = futures.filter((future) => alive(future, q));
      expect(windowOpen.estimate).toBeCloseTo(
        shareOf(living, ({ quarters }) => quarters[q].open),
        12,
      );
      const came = ({ quarters }: Future) => (quarters[q]?.raised ?? 0) - (quarters[q - 1]?.raised ?? 0);
      const inQuarter = futures.map((future) => (q < future.quarters.length ? came(future) : 0));
      expect(raised.estimate).toBeCloseTo(meanOf(inQuarter), 6);
      const values = living.map(({ quarters }) => quarters[q].value).sort((a, b) => a - b);
      const median = quantile(values, 0.5);
      expect(Math.abs(marketValue.p50.estimate / median - 1), `quarter ${q}`).toBeLessThan(0.05);
    });
    expect(run.byQuarter.some(({ raised }) => half(raised) > 0)).toBe(true);
  });

  test("whose bill the defaults leave unpaid", () => {
    for (const { contract, share } of run.firstMissed)
      expect(share.estimate).toBeCloseTo(
        shareOf(fallen, ({ firstMissed }) => firstMissed === contract),
        12,
      );
    expect(run.firstMissed.map(({ contract }) => contract).sort()).toEqual(
      [...new Set(fallen.flatMap(({ firstMissed }) => firstMissed ?? []))].sort(),
    );
  });

  test("what fear alone would bring down", () => {
    const headline = quartersBetween(scenario.start, scenario.headline);
    const feared = futures.filter(({ fragile }) => fragile).length;
    const down = futures.filter((future) => !alive(future, headline)).length;
    expect(run.selfFulfilling?.futures.estimate).toBeCloseTo(feared / PATHS, 12);
    expect(run.selfFulfilling?.ofDefaults.estimate).toBeCloseTo(feared / (feared + down), 12);
  });

  test("solvency below the line", () => {
    const below = {
      liquidityCover: ({ cover }: Solvency) => cover < 1,
      netPosition: ({ position }: Solvency) => position < 0,
      franchiseSolvency: ({ franchise }: Solvency) => franchise < 0,
    };
    for (const { quarter, measure, below: told } of run.solvency) {
      const q = quartersBetween(scenario.start, quarter);
      const recounted = shareOf(
        futures,
        (future) => !alive(future, q) || below[measure](future.quarters[q].solvency),
      );
      // positions nearer to zero than a sixteenth of a unit are not told apart from it
      expect(Math.abs(told.estimate - recounted), `${measure} ${quarter}`).toBeLessThanOrEqual(4 / PATHS);
    }
  });
});

type Solvency = Future["quarters"][number]["solvency"];
