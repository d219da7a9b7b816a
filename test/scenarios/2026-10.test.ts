import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { assumptions } from "../../src/scenario/assumptions";
import type { Contract } from "../../src/scenario/contracts";
import { Scenario } from "../../src/scenario/scenario";

const file = new URL("../../scenarios/2026-10.json", import.meta.url);
const scenario = v.parse(Scenario, JSON.parse(readFileSync(file, "utf8")));

type Capacity = Extract<Contract, { kind: "takeOrPay" | "purchase" }>;
type Order = Extract<Contract, { kind: "onwardOrder" }>;
const capacity = scenario.contracts.filter(
  (c): c is Capacity => c.kind === "takeOrPay" || c.kind === "purchase",
);
const orders = scenario.contracts.filter((c): c is Order => c.kind === "onwardOrder");

/** Every object below `value` that names a source: quantities, schedules, alternatives. */
function cited(value: unknown): { source: string; value?: number; low?: number; high?: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(cited);
  return "source" in value ? [value as { source: string }, ...below] : below;
}

describe("scenario 2026-10", () => {
  it("gives every assumption within its hard limits, and no other", () => {
    expect(Object.keys(scenario.assumptions)).toEqual(assumptions.map((a) => a.id));
    for (const { id, min, max } of assumptions) {
      const { value, low = value, high = value } = scenario.assumptions[id];
      expect([id, min <= low && low <= value && value <= high && high <= max]).toEqual([id, true]);
    }
  });

  // Published totals, less what was paid in the last quarter of 2025 and, for Azure, 7 of revenue share in 2026.
  it.each([
    ["microsoft-azure", 270 - 5 - 7],
    ["oracle-cloud", 300 - 0.5],
    ["aws-cloud", 38 + 100 - 0.4 - 5.6],
    ["ohio-chips", 165.6],
    ["ohio-site", 19.5],
    ["amd-chips", 90],
    ["broadcom-chips", 120],
    ["coreweave-cloud", 11.9 + 4 + 6.5 - 0.3],
    ["cerebras-cloud", 22],
    ["other-compute", 142.3 - 0.3],
  ])("spreads the total of %s over the years", (id, total) => {
    const years = capacity.find((c) => c.id === id)!.schedule.years!;
    expect(Object.keys(years)).toEqual(["2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033"]);
    expect(Object.values(years).reduce((sum, x) => sum + x, 0)).toBeCloseTo(total, 9);
  });

  it("has bills of 2026 to 2030 within the reported plans of 600 to 856", () => {
    const gross = capacity
      .flatMap((c) => Object.entries(c.schedule.years!))
      .filter(([year]) => year <= "2030");
    const sum = gross.reduce((total, [, x]) => total + x, 0);
    expect(sum).toBeGreaterThan(600);
    expect(sum).toBeLessThan(856);
  });

  it("splits every contract into firm, conditional and optional parts that sum to one", () => {
    for (const c of capacity) expect(c.firm.value + c.conditional.value + c.option.value).toBeCloseTo(1, 12);
  });

  it("draws every contract's size from a triangle around one", () => {
    for (const { id, scale } of capacity) {
      expect([id, scale.value, scale.low! <= 1 && scale.high! >= 1]).toEqual([id, 1, true]);
    }
  });

  // What is left of a loan is repaid in equal shares, so that a dollar is owed for `tenor` years on average.
  it("leaves every vendor something of each bill after its own orders and their interest", () => {
    for (const c of capacity) {
      const own = orders.filter((o) => o.contract === c.id);
      expect(own.map((o) => o.from)).toEqual(own.map(() => c.to));
      const spent = own.map((o) => o.share.value * (1 + o.debt.value * o.rate.value * o.tenor.value));
      expect(spent.reduce((sum, x) => sum + x, 0)).toBeGreaterThan(0);
      expect(spent.reduce((sum, x) => sum + x, 0)).toBeLessThan(1);
    }
  });

  it("shares vendors' money in rounds out completely", () => {
    const shares = scenario.parties.map((p) => p.roundShare?.value ?? 0);
    expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  });

  it("names only parties and contracts that exist", () => {
    const parties = new Set(["outside", ...scenario.parties.map((p) => p.id)]);
    for (const c of scenario.contracts)
      expect([c.id, parties.has(c.from), parties.has(c.to)]).toEqual([c.id, true, true]);
    for (const o of orders) expect(parties.has(o.lender ?? "outside")).toBe(true);
    expect(new Set(scenario.contracts.map((c) => c.id)).size).toBe(scenario.contracts.length);
    expect(scenario.parties.filter((p) => p.role === "obligor").map((p) => p.id)).toEqual([scenario.obligor]);
  });

  it("cites known sources, all of them, none published after its own date", () => {
    const used = new Set(cited({ ...scenario, sources: [] }).map((x) => x.source));
    used.delete("ours");
    expect([...used].sort()).toEqual(scenario.sources.map((s) => s.id).sort());
    for (const s of scenario.sources)
      expect([s.id, s.date <= scenario.asOf.slice(0, s.date.length)]).toEqual([s.id, true]);
  });

  it("keeps every value between its low and its high", () => {
    for (const { value, low, high, source } of cited(scenario)) {
      if (value === undefined || low === undefined || high === undefined) continue;
      expect([source, low, value, high, low <= value && value <= high]).toEqual([
        source,
        low,
        value,
        high,
        true,
      ]);
    }
  });
});
