import { expect, test } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { openScript } from "../../src/engine/script";
import { ALIVE, CASH, DEFERRED, DUE, PAID, REVENUE, UNPAID } from "../../src/engine/series";
import { inOrder } from "../../src/run/tape/hearing";
import { streamsOf } from "../../src/run/tape/streams";
import { realWorld, tapeOf } from "../../src/run/tape/tape";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { hostOf } from "./sampled";

// Poor enough that some of a few paths default.
const scenario = applySet(toy(), { "cash.start": 1, "funding.yearlyLimit": 1 });
const quarters = Array.from({ length: scenario.quarters }, (_, quarter) => quarter);
const scattered = [3, 129, 7, 20_001, 2, 700];

test("paths of any blocks are followed to where their own blocks bring them", () => {
  const host = hostOf(tapeOf(scenario));
  host.follow(scattered);
  const falls = scattered.map((_, place) =>
    quarters.findIndex((quarter) => host.traced(ALIVE, quarter)[place] < 0.5),
  );
  const outcomes = scattered.map((path) => {
    host.run(Math.floor(path / 128), 128);
    return host.outputs().map((column) => column[path % 128]);
  });
  expect(falls).toEqual(outcomes.map(([, quarter]) => quarter));
  expect(new Set(falls).size).toBeGreaterThan(1);
});

test("both builds follow to the same bits, and following changes no tally", () => {
  const { numbers } = tapeOf(scenario);
  const [wasm, script] = [hostOf(tapeOf(scenario)), openScript(numbers)];
  script.read(numbers);
  for (const host of [wasm, script]) host.follow(scattered);
  for (let series = 0; series < UNPAID + scenario.parties.length + 1; series++)
    for (const quarter of quarters)
      expect([...wasm.traced(series, quarter)]).toEqual([...script.traced(series, quarter)]);
  expect(wasm.counts().every((count) => count === 0)).toBe(true);
});

test("what is due is deferred, dropped, paid or left unpaid", () => {
  const host = hostOf(tapeOf(scenario));
  host.follow(scattered);
  const unpaid = (quarter: number, place: number) =>
    [0, ...scenario.parties.map((_, i) => i + 1)].reduce(
      (sum, party) => sum + host.traced(UNPAID + party, quarter)[place],
      0,
    );
  for (const quarter of quarters) {
    scattered.forEach((_, place) => {
      const [due, deferred, paid] = [DUE, DEFERRED, PAID].map(
        (series) => host.traced(series, quarter)[place],
      );
      const rest = due - deferred - paid - unpaid(quarter, place);
      if (host.traced(ALIVE, quarter)[place] > 0.5) expect(rest).toBeGreaterThan(-1e-9);
      expect(unpaid(quarter, place)).toBeGreaterThanOrEqual(0);
    });
  }
});

test("with every stream at its plan each path is the plan, and with none it is itself", () => {
  const all = new Set(inOrder(streamsOf(scenario)).map(({ id }) => id));
  const host = hostOf(tapeOf(scenario));
  const cash = () => quarters.map((quarter) => [...host.traced(CASH, quarter)]);
  host.follow(scattered);
  const itself = cash();
  host.read(tapeOf(scenario, realWorld, all).numbers);
  host.again();
  const held = cash();
  host.follow([PLAN]);
  expect(held).toEqual(cash().map(([plan]) => scattered.map(() => plan)));
  expect(new Set(itself.at(-1)).size).toBeGreaterThan(1);
  host.follow(scattered);
  host.read(tapeOf(scenario).numbers);
  host.again();
  expect(cash()).toEqual(itself);
});

test("a stream at its plan leaves what does not hear it as it was", () => {
  const host = hostOf(tapeOf(scenario));
  const revenue = () => quarters.map((quarter) => [...host.traced(REVENUE, quarter)]);
  host.follow(scattered);
  const before = revenue();
  host.read(tapeOf(scenario, realWorld, new Set(["agreement:second"])).numbers);
  host.again();
  expect(revenue()[0]).toEqual(before[0]);
  host.read(tapeOf(scenario, realWorld, new Set(["factor:level", "jump:price-war"])).numbers);
  host.again();
  expect(revenue()[0]).not.toEqual(before[0]);
});

test.each([1, 2, 3, 4, 5, 127, 128])("%i paths are followed as all of a block are", (count) => {
  const host = hostOf(tapeOf(scenario));
  const all = Array.from({ length: 128 }, (_, path) => path);
  const cash = () => quarters.map((quarter) => [...host.traced(CASH, quarter)]);
  host.follow(all);
  const whole = cash();
  host.follow(all.slice(-count));
  expect(cash()).toEqual(whole.map((quarter) => quarter.slice(-count)));
});

test("blocks come to the same, whether few paths were followed in between or none", () => {
  const [one, other] = [hostOf(tapeOf(scenario)), hostOf(tapeOf(scenario))];
  for (let block = 0; block < 24; block++) {
    one.run(block, 128);
    if (block % 2 === 1) other.follow(scattered);
    other.run(block, 128);
    expect(other.hash(128)).toBe(one.hash(128));
  }
  expect(other.counts()).toEqual(one.counts());
  expect(other.sums()).toEqual(one.sums());
});

test("asks for at least one path and no more than a block", () => {
  const host = hostOf(tapeOf(scenario));
  expect(() => host.again()).toThrow("expected paths to have been followed");
  expect(() => host.follow([])).toThrow("expected 1 to 128 paths to follow, got 0");
  expect(() => host.follow(Array.from({ length: 129 }, (_, path) => path))).toThrow("got 129");
});
