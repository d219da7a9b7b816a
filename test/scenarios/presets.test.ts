import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT, Layout } from "../../src/model/layout";
import { Station } from "../../src/run/station";
import { tapeOf } from "../../src/run/tape/tape";
import { isAfter } from "../../src/scenario/day";
import { fields } from "../../src/scenario/fields";
import { parsePreset, parseScenario } from "../../src/scenario/parse";
import type { Preset } from "../../src/scenario/preset";
import { parseQuarter, quartersBetween } from "../../src/scenario/quarter";
import { resolve } from "../../src/scenario/resolve";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { planOf, sumOf } from "./plan";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
const texts = new Map(
  files.map((name) => [name.replace(".json", ""), readFileSync(new URL(name, folder), "utf8")]),
);

function documentOf(id: string): Scenario | Preset | undefined {
  const text = texts.get(id);
  if (text === undefined) return undefined;
  const read = text.includes('"extends"') ? parsePreset(text) : parseScenario(text);
  if (!read.ok) throw new Error(`${id}: ${read.errors.map(({ message }) => message).join("; ")}`);
  return "preset" in read ? read.preset : read.scenario;
}

function whole(id: string): Scenario {
  const document = documentOf(id);
  if (document === undefined) throw new Error(`no scenario ${id}`);
  return resolve(document, documentOf);
}

const presets = [...texts.keys()].flatMap((id) => {
  const document = documentOf(id);
  return document !== undefined && "extends" in document ? [{ id, preset: document }] : [];
});

/** How far a figure is from the published one, as a share of that. */
const apart = (figure: number, published: number): number => Math.abs(figure / published - 1);

it("ships ten presets", () => {
  expect(presets.map(({ id }) => id).toSorted()).toEqual([
    "ai-winter",
    "all-as-announced",
    "company-plan",
    "even-rounds",
    "hsbc-2025",
    "loops-cut",
    "only-what-binds",
    "rate-shock",
    "reset-600",
    "slow-growth",
  ]);
});

describe.each(presets)("preset $id", ({ id, preset }) => {
  const base = whole(preset.extends);
  const resolved = whole(id);

  it("says who wrote it, when and why", () => {
    expect(preset).toMatchObject({ id, author: "Roundtrip developers" });
    expect(preset.why.length).toBeGreaterThanOrEqual(200);
    expect(isAfter(resolved.asOf, preset.date)).toBe(false);
  });

  it("states only what differs", () => {
    const before = new Map(fields(base).map(({ path, value }) => [path, value]));
    for (const [path, setting] of Object.entries(preset.set)) {
      const value = typeof setting === "object" ? setting.value : setting;
      expect(before.get(path), path).not.toBe(value);
    }
    for (const contract of preset.addContracts ?? []) expect(base.contracts).not.toContainEqual(contract);
    const known = base.sources.map((source) => source.id);
    for (const source of preset.addSources ?? []) expect(known).not.toContain(source.id);
  });

  it("explains every number and gives it a range", () => {
    for (const [path, setting] of Object.entries(preset.set)) {
      if (typeof setting === "string") continue;
      if (typeof setting === "number") throw new Error(`${path}: expected a number with its source`);
      const { value, low = Infinity, high = -Infinity, note = "" } = setting;
      expect([path, low <= value && value <= high, note !== ""]).toEqual([path, true, true]);
    }
  });

  it("cites known sources, none published after its day, and every one that it adds", () => {
    const known = new Map(resolved.sources.map((source) => [source.id, source.date]));
    const cited = [...JSON.stringify(preset).matchAll(/"source":"([^"]+)"/g)].map(([, source]) => source);
    for (const source of cited.filter((other) => other !== "ours")) {
      expect(known.has(source), source).toBe(true);
      expect(isAfter(known.get(source)!, resolved.asOf), source).toBe(false);
    }
    for (const source of preset.addSources ?? []) expect(cited).toContain(source.id);
  });
});

describe("company-plan", () => {
  const years = planOf(whole("company-plan"));

  it("has the reported revenue: 350 in 2030, and 840 less the 36 of 2026 until then", () => {
    expect(apart(years["2030"].revenue, 350)).toBeLessThan(0.05);
    expect(
      apart(
        sumOf(years, ({ revenue }) => revenue, 2027, 2030),
        840 - 36,
      ),
    ).toBeLessThan(0.05);
  });

  it("buys the reported compute: 856 less about 50 in 2026", () => {
    const bought = sumOf(years, ({ rent, spot }) => rent + spot, 2027, 2030);
    expect(apart(bought, 856 - 50)).toBeLessThan(0.1);
  });
});

describe("hsbc-2025", () => {
  const hsbc = whole("hsbc-2025");
  const paidFor = planOf(applySet(hsbc, { "cash.start": 10_000 }));
  const rent = (last: number) => sumOf(paidFor, (year) => year.rent, 2025, last);

  it("has HSBC's revenue of 2030 and, if somebody pays for it, HSBC's rent", () => {
    expect(apart(paidFor["2030"].revenue, 213)).toBeLessThan(0.05);
    expect(apart(rent(2030), 792)).toBeLessThan(0.05);
    expect(apart(rent(2033), 1400)).toBeLessThan(0.05);
  });

  it("ends without money on its own path, as nobody fills the gap", () => {
    expect(planOf(hsbc)["2030"].rent).toBe(0);
  });

  it("knows nothing that came after its day", () => {
    const { date, ...preset } = documentOf("hsbc-2025") as Preset;
    expect(isAfter(date, hsbc.asOf)).toBe(true);
    const days = [...JSON.stringify({ ...preset, ...hsbc }).matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map(
      ([day]) => day,
    );
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => day > "2025-11-26")).toEqual([]);
  });
});

it("loops-cut leaves no loop", () => {
  const modes = whole("loops-cut").loops.map(({ mode }) => mode);
  expect(modes.length).toBeGreaterThan(0);
  expect(new Set(modes)).toEqual(new Set(["absent"]));
});

it("reset-600 announces about 600 for 2026 to 2030", () => {
  const reset = whole("reset-600");
  const before = reset.contracts.reduce(
    (sum, contract) =>
      "paidDirect" in contract
        ? sum + (contract.schedule.years?.["2026"] ?? 0) * contract.paidDirect.value
        : sum,
    0,
  );
  const announced = before + sumOf(planOf(reset), (year) => year.announced, 2027, 2030);
  expect(apart(announced, 600)).toBeLessThan(0.03);
});

describe("defaults by the headline, on the same futures", () => {
  const paths = 2048;
  const defaults = new Map<string, number>();

  beforeAll(async () => {
    const station = Station.open(new WebAssembly.Module(readFileSync("src/generated/engine.wasm")));
    for (const id of texts.keys()) {
      const scenario = whole(id);
      const { start, headline, quarters, parties, contracts } = scenario;
      await station.load(tapeOf(scenario));
      const { counts } = station.tally({ from: 0, to: paths / 128, paths });
      const layout = new Layout(quarters, parties.length + 1, contracts.length, parseQuarter(start) % 4);
      defaults.set(id, counts[layout.outcome(quartersBetween(start, headline), DEFAULT)] / paths);
    }
  });

  it.each([
    ["reset-600", "2026-10"],
    ["only-what-binds", "reset-600"],
    ["2026-10", "rate-shock"],
    ["2026-10", "slow-growth"],
    ["2026-10", "all-as-announced"],
    ["rate-shock", "ai-winter"],
    ["2025-11", "hsbc-2025"],
  ])("%s has fewer than %s", (fewer, more) => {
    expect(defaults.get(fewer)).toBeLessThan(defaults.get(more)!);
  });
});
