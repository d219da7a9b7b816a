import { expect, test } from "vitest";
import type { Measured } from "../../bench/measured";
import { pageOf } from "../../bench/pages/page";

const none = { heap: 0, engine: 0 };
const contenders = { wasm: 10, counting: 11, js: 40, plain: 2000, cpp: 12 };

/** Figures that meet some bars and miss others. */
const measured: Measured = {
  peers: {
    own: contenders,
    equal: contenders,
    fingerprints: ["0123"],
    apart: 1,
    plainPaths: 2048,
    distances: { cpp: { given: 2e-13, own: 2.34, paths: 4096 } },
  },
  steps: { fill: 300, flatten: 2, read: 0.1, few: 40 },
  sampling: {
    controlled: { default: 1.2, cash: 1.5 },
    net: { asItIs: { default: 4, cash: 5 }, controlled: { default: 4.1, cash: 5.1 } },
    scrambled: { asItIs: { default: 3, cash: 4 }, controlled: { default: 3.1, cash: 4.1 } },
    ...{ paths: 5120, independent: 10_000, error: 0.003, time: 50 },
  },
  memory: { moves: none, paths: { heap: -10, engine: 2000 }, engine: 128 },
  scaling: [{ of: "parties", unit: "µs a path", points: [{ size: 8, cost: 1.23456 }] }],
  threads: {
    few: 30,
    many: 600,
    manyAlone: 1200,
    spin: 10,
    spinAlone: 20,
    attribution: 100,
    absent: 120,
    worlds: 8,
  },
  size: { raw: 80, zipped: 30 },
  chromium: {
    ...{
      slide: { median: 5, p95: 15 },
      drag: { median: 8, p95: 9 },
      longTasks: 3,
      longest: 21,
      busyTasks: 0,
      busiest: 12,
      cold: 900,
    },
    ...{ many: 150, manyAlone: 285, spin: 100, spinAlone: 200 },
  },
};

const row = (beginning: string): string =>
  pageOf(measured, "toy", 15)
    .split("\n")
    .find((line) => line.startsWith(`| ${beginning}`)) ?? "none";

test.each([
  ["WebAssembly to plain JavaScript, own draws", "| at least 100 times | 200 times | met |"],
  ["WebAssembly to our JavaScript", "| at least 5 times | 4 times | **missed** by a factor of 1.25 |"],
  ["WebAssembly to scalar C++", "| at least 1.6 times | 1.2 times | **missed** by a factor of 1.33 |"],
  ["WebAssembly to numpy", "| at least 12 times | – | not measured here |"],
  ["standard error of 0.3", "| at most 20 ms | 50 ms | **missed** by a factor of 2.5 |"],
  ["variance reduction of one net, default", "| at least 4 times | 4 times | met |"],
  ["speed-up by a second worker", "| at least 0.95 times | 0.95 times | met |"],
  ["slider to estimate of 4,096", "| at most 6 ms | 5 ms | met |"],
  ["the same, less half", "| at most 1 ms | -15 ms | met |"],
  ["the same, 95th percentile, all of it", "| at most 10 ms | 15 ms | **missed** by a factor of 1.5 |"],
  ["tasks of the page over 16 ms", "| none | 3 | **missed** by 3 |"],
  ["attribution, 64", "| at most 1,000 ms | 800 ms | met |"],
  ["heap and engine, 10,000 scenarios read", "| at most 1,000 kB | 0 kB | met |"],
  ["heap and engine, 10,000 to", "| at most 1,000 kB | 1,990 kB | **missed** by a factor of 1.99 |"],
])("the page says of the bar of %s whether it is met", (beginning, end) => {
  expect(row(beginning)).toMatch(new RegExp(`${end.replace(/[|*.]/g, "\\$&")}$`));
});

test("the page tells of the contenders that are missing, and shows every plot", () => {
  const page = pageOf(measured, "toy", 15);
  expect(page).toContain("**Not here**, as the machine had no program for it: numpy.");
  expect(page).toContain(
    "to 2e-13 of their size, and with its own 4,096 to means of all outputs within 2.3 standard errors",
  );
  expect(page).toContain("](performance/parties.svg)");
  expect(row("WebAssembly, two paths a lane")).toBe(
    "| WebAssembly, two paths a lane | 10 | 200x | 4x | 1x |",
  );
});
