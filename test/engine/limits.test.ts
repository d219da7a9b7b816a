import { describe, expect, test } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy, toyFirm } from "../fixtures/toy";
import { hostOf } from "./sampled";

const [OUTCOME, QUARTER, PEAK, CASH] = [0, 1, 3, 4];
const [AS_SIGNED, DEFAULT] = [0, 2];

function columns(scenario: Scenario): number[][] {
  const host = hostOf(tapeOf(scenario));
  host.run(0, 128);
  return host.outputs().map((column) => [...column]);
}

const all = (value: number) => Array.from({ length: 128 }, () => value);

describe("one firm that burns 1.25 a quarter", () => {
  test("with 12 of cash falls in the tenth quarter, half a billion short", () => {
    const outputs = columns(toyFirm());
    expect(outputs[OUTCOME]).toEqual(all(DEFAULT));
    expect(outputs[QUARTER]).toEqual(all(9));
    expect(outputs[PEAK]).toEqual(all(0.5));
    expect(outputs[CASH]).toEqual(all(0));
  });

  test.each([
    [0, 0],
    [1.25, 1],
    [1.2499, 0],
    [26.25, -1],
    [26.2499, 20],
    [1e6, -1],
  ])("with %d falls in quarter %d, counted from none", (cash, quarter) => {
    const outputs = columns(applySet(toyFirm(), { "cash.start": cash, "default.tolerance": 0 }));
    expect(outputs[QUARTER]).toEqual(all(quarter));
  });

  test("is forgiven less than its tolerance", () => {
    // A quarter's due is 3.75, its income 2.5.
    const short = applySet(toyFirm({ quarters: 1, headline: "2026Q4" }), { "cash.start": 1.25 * 0.99 });
    expect(columns(applySet(short, { "default.tolerance": 0.004 }))[OUTCOME]).toEqual(all(AS_SIGNED));
    expect(columns(applySet(short, { "default.tolerance": 0.003 }))[OUTCOME]).toEqual(all(DEFAULT));
  });
});

describe("a firm with nothing to pay", () => {
  const idle = { "costs.share": 0, "costs.shareLong": 0, "costs.fixed": 0 };

  test("cannot default, whatever else happens", () => {
    const scenario = applySet(toy({ contracts: [] }), { ...idle, "cash.start": 0, "cash.minimum": 0 });
    expect(columns(scenario)[OUTCOME]).toEqual(all(AS_SIGNED));
  });
});

test("a firm without revenue and cash falls at its first bill", () => {
  const broke = { "revenue.level": 0, "cash.start": 0, "market.value": 0, "funding.line": 0 };
  const scenario = applySet(
    toy({ contracts: toy().contracts.filter(({ kind }) => kind !== "tranche") }),
    broke,
  );
  expect(columns(scenario)[QUARTER]).toEqual(all(0));
});

test("however wild its growth, no figure leaves the numbers", () => {
  const wild = {
    "revenue.growth": 4,
    "revenue.levelVolatility": 3,
    "revenue.growthVolatility": 3,
    "revenue.ceiling": 0,
  };
  for (const column of columns(applySet(toy(), wild))) expect(column.every(Number.isFinite)).toBe(true);
});
