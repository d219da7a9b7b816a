import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { assumptions } from "../../src/scenario/assumptions";
import type { Contract } from "../../src/scenario/contracts";
import { Scenario } from "../../src/scenario/scenario";

const text = readFileSync(new URL("../../scenarios/2025-11.json", import.meta.url), "utf8");
const scenario = v.parse(Scenario, JSON.parse(text));
const day = "2025-11-03";

type Kind<K extends Contract["kind"]> = Extract<Contract, { kind: K }>;
const of = <K extends Contract["kind"]>(kind: K): Kind<K>[] =>
  scenario.contracts.filter((contract): contract is Kind<K> => contract.kind === kind);
const capacity = [...of("takeOrPay"), ...of("purchase")];
const total = (amounts: Record<string, number> = {}): number =>
  Object.values(amounts).reduce((sum, x) => sum + x, 0);

/** Every object of the document that carries a source, with the path to it. */
function sourced(node: unknown, path = ""): { path: string; fields: Record<string, unknown> }[] {
  if (typeof node !== "object" || node === null) return [];
  const fields: Record<string, unknown> = { ...node };
  const below = Object.entries(fields).flatMap(([key, value]) => sourced(value, `${path}/${key}`));
  return typeof fields["source"] === "string" ? [{ path, fields }, ...below] : below;
}
const figures = sourced(scenario);

/** First day that a date such as 2025-10 or 2025-10-28 may mean; months count as their first day. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

describe("the scenario as known on 3 November 2025", () => {
  it("begins and ends where it says", () => {
    expect(scenario).toMatchObject({
      id: "2025-11",
      asOf: day,
      start: "2025Q4",
      quarters: 33,
      headline: "2031Q4",
    });
  });

  it("gives every assumption, within its hard limits, and no other", () => {
    expect(Object.keys(scenario.assumptions)).toEqual(assumptions.map(({ id }) => id));
    for (const { id, min, max, unit } of assumptions) {
      const quantity = scenario.assumptions[id];
      expect(quantity?.unit, id).toBe(unit);
      expect(quantity?.value, id).toBeGreaterThanOrEqual(min);
      expect(quantity?.value, id).toBeLessThanOrEqual(max);
    }
  });

  it("keeps every value inside its own range", () => {
    const ranged = figures.filter(({ fields }) => "low" in fields || "high" in fields);
    expect(ranged.length).toBeGreaterThan(300);
    for (const { path, fields } of ranged) {
      expect(fields["low"], path).toBeLessThanOrEqual(Number(fields["value"]));
      expect(fields["high"], path).toBeGreaterThanOrEqual(Number(fields["value"]));
    }
  });

  it("pays what was announced, vendor by vendor", () => {
    const sums = capacity.map(
      ({ id, schedule }) => [id, total(schedule.years) + total(schedule.quarters)] as const,
    );
    const announced = {
      "microsoft-azure": 250,
      "oracle-cloud": 300,
      "aws-cloud": 38,
      "coreweave-cloud": 22.4,
      "amd-chips": 90,
      "broadcom-chips": 200,
      "nvidia-leases": 100,
      "other-compute": 66.3,
    };
    expect(sums.map(([id]) => id).toSorted()).toEqual(Object.keys(announced).toSorted());
    for (const [id, sum] of sums) expect(sum, id).toBeCloseTo(announced[id as keyof typeof announced], 9);
  });

  it("splits every contract into firm, conditional and option", () => {
    for (const { id, firm, conditional, option } of capacity) {
      expect(firm.value + conditional.value + option.value, id).toBeCloseTo(1, 12);
    }
    expect(new Set(capacity.map(({ cutOrder }) => cutOrder)).size).toBe(capacity.length);
  });

  it("lets no vendor spend more of a bill than it gets, interest included", () => {
    for (const { id } of capacity) {
      const orders = of("onwardOrder").filter(({ contract }) => contract === id);
      const spent = orders.map(({ share, debt, rate, tenor }) => {
        const yearsOwed = (tenor.value + 0.25) / 2; // repaid in equal parts, a quarter apart
        return share.value * (1 + debt.value * rate.value * yearsOwed);
      });
      const sum = spent.reduce((a, b) => a + b, 0);
      expect(sum, id).toBeGreaterThan(0);
      expect(sum, id).toBeLessThan(1);
    }
  });

  it("names only parties, contracts, factors and sources that exist", () => {
    const parties = new Set([...scenario.parties.map(({ id }) => id), "outside"]);
    const contracts = new Set(scenario.contracts.map(({ id }) => id));
    const factors = new Set(scenario.factors.map(({ id }) => id));
    const sources = new Set([...scenario.sources.map(({ id }) => id), "ours"]);
    expect(contracts.size).toBe(scenario.contracts.length);
    for (const contract of scenario.contracts) {
      expect(parties, contract.id).toContain(contract.from);
      expect(parties, contract.id).toContain(contract.to);
      if (contract.kind === "onwardOrder") expect(contracts, contract.id).toContain(contract.contract);
      if (contract.kind === "onwardOrder")
        expect(parties, contract.id).toContain(contract.lender ?? "outside");
    }
    for (const { equityCorrelations = {} } of scenario.parties) {
      for (const other of Object.keys(equityCorrelations)) expect(parties).toContain(other);
    }
    for (const pair of scenario.correlations) for (const id of pair.between) expect(factors).toContain(id);
    for (const { path, fields } of figures) expect(sources, path).toContain(fields["source"]);
  });

  it("starts the obligor with the cash that the assumptions give it", () => {
    const obligor = scenario.parties.find(({ role }) => role === "obligor");
    expect(obligor?.id).toBe(scenario.obligor);
    expect(obligor?.cash.value).toBe(scenario.assumptions["cash.start"]?.value);
    expect(obligor?.line?.value).toBe(scenario.assumptions["funding.line"]?.value);
    expect(obligor?.marketValue?.value).toBe(scenario.assumptions["market.value"]?.value);
  });

  it("cites every source that it lists, each with a public address or a citation", () => {
    const cited = new Set(figures.map(({ fields }) => fields["source"]));
    for (const { id, address } of scenario.sources) {
      expect(cited, id).toContain(id);
      expect(address, id).toMatch(/^https:\/\/\S+$|^[^:]+ .+\d{4}/);
    }
  });

  it("explains every figure that is our own", () => {
    const unexplained = figures.filter(({ fields }) => fields["grade"] === "ours" && !fields["note"]);
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });
});

describe("no look-ahead", () => {
  it("has no source and no date after the day", () => {
    for (const { id, date } of scenario.sources) expect(firstDay(date) <= day, `${id} ${date}`).toBe(true);
    const dates = [...text.matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(([date]) => date);
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => date > day)).toEqual([]);
  });

  it("speaks of later months nowhere, and of later years only as plans", () => {
    const months = "January|February|March|April|May|June|July|August|September|October|November|December";
    expect(text).not.toMatch(new RegExp(`\\b(${months}) 202[6-9]\\b`));
    expect(text).not.toMatch(/(?<!\b3 )November 2025(?!")/);
    expect(text).not.toMatch(/\bDecember 2025\b(?!\.")/);
  });

  it("uses no figure that was published later", () => {
    const later = [
      "HSBC",
      "Tunguz",
      "Zitron",
      "audited",
      "Cerebras",
      "PORTS",
      "13.07",
      "in the event",
      "turned out",
    ];
    for (const word of later) expect(text, word).not.toContain(word);
  });
});
