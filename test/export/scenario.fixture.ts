import type { Quantity } from "../../src/scenario/quantity";
import type { Scenario } from "../../src/scenario/scenario";

const quantity = (value: number, unit: string): Quantity => ({
  value,
  unit,
  source: "report",
  grade: "filed",
});

/** A scenario of made-up firms: Alder buys from Birch, who buys from Cedar. */
export const scenario: Scenario = {
  format: 1,
  id: "alder",
  title: "Alder, Birch & Cedar",
  asOf: "2026-10-31",
  author: "nobody",
  why: "To have something to export.",
  seed: "-42",
  start: "2026Q4",
  quarters: 3,
  headline: "2027Q2",
  moneyScale: 1,
  step: "exact",
  obligor: "alder",
  assumptions: { "revenue.level": quantity(12.5, "bn USD a year") },
  schedules: {},
  factors: [],
  correlations: [],
  jumps: [],
  loops: [],
  parties: [{ id: "alder", name: "Alder", short: "A", role: "obligor", cash: quantity(1, "bn USD") }],
  contracts: [
    {
      kind: "revenueShare",
      id: "alder-birch",
      label: "Alder shares with Birch",
      from: "alder",
      to: "birch",
      rate: quantity(0.2, "share"),
      end: "2027Q2",
      cap: quantity(10, "bn USD"),
      paid: quantity(0, "bn USD"),
    },
  ],
  sources: [
    {
      id: "report",
      publisher: "Alder, Inc.",
      title: '=HYPERLINK("x","10-Q")',
      date: "2026-10-30",
      address: "https://example.org/10-q",
    },
  ],
};
