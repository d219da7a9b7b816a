import { describe, expect, test } from "vitest";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import { file, roundtrip } from "./tool";

const few = ["--paths", "512", "--inputs", "3"];

describe("sensitivity", () => {
  test("one at a time: paired changes, the widest first", async () => {
    const { code, stdout: out } = await roundtrip(
      "sensitivity",
      await file(toy()),
      "--paths",
      "2048",
      "--json",
    );
    expect(code).toBe(0);
    const { method, headline, swings, refused, runId } = JSON.parse(out);
    expect([method, headline, runId.length]).toEqual(["one-at-a-time", "2031Q4", 12]);
    expect(swings.length + refused.length).toBeGreaterThan(3);
    const [first] = swings;
    expect(first.across.estimate).toBeCloseTo(first.defaultAtHigh.estimate - first.defaultAtLow.estimate, 12);
    expect(first.across.standardError).toBeGreaterThan(0);
    const widths = swings.map(({ across, atLow, atHigh }: Record<string, { estimate: number }>) =>
      Math.max(...[across, atLow, atHigh].map((change) => Math.abs(change?.estimate ?? 0))),
    );
    expect(widths).toEqual(widths.toSorted((a: number, b: number) => b - a));
  });

  test.each([
    ["morris", "meanSize", ["--samples", "4"], 3.182], // Student's t of 3 degrees: there are four trajectories
    ["sobol", "total", ["--samples", "8"], 1.96],
  ] as const)("%s: an error for every index", async (method, index, more, deviations) => {
    const words = ["sensitivity", await file(toy()), "--method", method, ...few, ...more];
    const { code, stdout: out } = await roundtrip(...words, "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect([found.method, found.inputs.length]).toEqual([method, 3]);
    for (const input of found.inputs) {
      const { estimate, standardError, low, high } = input[index];
      expect(standardError).toBeGreaterThan(0);
      expect(low).toBeGreaterThanOrEqual(0); // a size, and a mean of squares
      expect((high - estimate) / standardError).toBeCloseTo(deviations, 3);
    }
    expect((await roundtrip(...words)).stdout).toContain(found.inputs[0].label);
  });
});

test("morris: of few futures equal effects are no certainty, and fewer than four trajectories are refused", async () => {
  const words = [
    "sensitivity",
    "2026-10",
    "--method",
    "morris",
    "--paths",
    "64",
    "--inputs",
    "3",
    "--samples",
  ];
  const { inputs } = JSON.parse((await roundtrip(...words, "4", "--json")).stdout);
  for (const { mean, meanSize } of inputs)
    for (const { standardError } of [mean, meanSize])
      expect(standardError).toBeGreaterThanOrEqual((0.999 * Math.sqrt(2 / 12)) / 64 / (2 / 3) / 2);
  const { code, stderr } = await roundtrip(...words, "2");
  expect([code, stderr]).toEqual([
    64,
    expect.stringContaining('--samples: expected a whole number from 4 to 1000000, got "2"'),
  ]);
});

test("sobol: where no future defaults there is nothing to share out, and it says so", async () => {
  const rich = await file(
    toy({ assumptions: { ...toy().assumptions, "cash.start": ours(1000, "bn USD", 999, 1001) } }),
  );
  const words = ["sensitivity", rich, "--method", "sobol", "--samples", "2", "--paths", "8", "--inputs", "2"];
  const { code, stdout, stderr } = await roundtrip(...words);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("sobol: expected a variance to share out, got 0 at all 4 points");
});

describe("seek", () => {
  test("tells the value and its band, or that it is out of reach", async () => {
    const words = ["seek", await file(toy()), "--input", "cash.start", "--paths", "4096"];
    const near = JSON.parse((await roundtrip(...words, "--target", "0.014", "--json")).stdout);
    expect(near.found.low).toBeLessThanOrEqual(near.found.value);
    expect(near.found.high).toBeGreaterThanOrEqual(near.found.value);
    const { stdout: out } = await roundtrip(...words, "--target", "0.9");
    expect(out).toMatch(/not reachable within the limits: at the ends, \S+ and \S+, it is/);
  });

  test("without an input it finds the least combined change within the published ranges", async () => {
    const { stdout: out } = await roundtrip(
      "seek",
      await file(toy()),
      "--target",
      "0.02",
      "--inputs",
      "3",
      "--paths",
      "4096",
      "--json",
    );
    const { found, considered } = JSON.parse(out);
    expect(considered).toHaveLength(3);
    expect(found.changes.length).toBeGreaterThan(0);
    for (const { low, to, high } of found.changes) expect(to >= low && to <= high).toBe(true);
  });

  test.each([
    [[], /--target: expected a share between 0 and 1, got nothing/],
    [["--target", "2"], /--target: expected a share between 0 and 1, got "2"/],
    [
      ["--target", "0.2", "--input", "seed"],
      /--input seed: expected the path of a number, got that of a text/,
    ],
    [["--target", "0.2", "--input", "x.y"], /--input x.y: expected the path of a number, got no such field/],
  ])("refuses %j", async (more, why) => {
    const { code, stderr: err } = await roundtrip("seek", await file(toy()), ...more);
    expect(code).toBe(64);
    expect(err).toMatch(why);
  });
});
