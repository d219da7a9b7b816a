import { describe, expect, test } from "vitest";
import type { Backtest } from "../../src/metrics/backtest";
import { roundtrip } from "./tool";

async function backtested(...words: string[]): Promise<Backtest[]> {
  const { code, stdout, stderr } = await roundtrip("backtest", "2025-11", "--json", ...words);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return (JSON.parse(stdout) as { tests: Backtest[] }).tests;
}

describe("backtest", () => {
  test("says the same on any number of threads", async () => {
    const [one, three] = await Promise.all(
      ["1", "3"].map((n) => backtested("--paths", "700", "--threads", n)),
    );
    expect(one).toEqual(three);
    expect(one.map(({ scenario }) => scenario.id)).toEqual(["2025-11", "even-rounds"]);
  });

  // The lesson in scenarios/reported/2025-11.json says so in words: if this fails, it has to be written anew.
  test("what the lesson says is still so", async () => {
    const [lumpy, even] = await backtested("--paths", "4096");
    const below = ({ standings }: Backtest, id: string): number =>
      standings.find(({ figure }) => figure.id === id)!.below.estimate;
    for (const id of ["revenue-2026q1", "revenue-2026q2"]) {
      expect(below(lumpy, id)).toBeGreaterThan(0.1);
      expect(below(lumpy, id)).toBeLessThan(0.4);
    }
    expect(Math.abs(below(lumpy, "revenue-2026q3") - 0.5)).toBeLessThan(0.1);
    for (const test of [lumpy, even]) expect(below(test, "raised-2026")).toBeGreaterThan(0.999);
    expect(below(lumpy, "cash-2026q1")).toBeLessThan(0.99);
    expect(below(even, "cash-2026q1")).toBeGreaterThan(0.999);
    expect(below(lumpy, "paid-2026")).toBeGreaterThan(0.95);
  });

  test("a scenario without later reports is refused by name", async () => {
    const { code, stderr } = await roundtrip("backtest", "2026-10");
    expect([code, stderr]).toEqual([
      64,
      expect.stringMatching(/expected a scenario with later reports \(2025-11\), got 2026-10/),
    ]);
  });
});
