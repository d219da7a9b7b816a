import { describe, expect, it, test } from "vitest";
import type { Keys } from "../../src/scenario/edit";
import { withValue } from "../../src/scenario/edit";
import { parseScenario } from "../../src/scenario/parse";
import { ours } from "../fixtures/ours";
import { toy, toyFirm } from "../fixtures/toy";
import { edited, lacking } from "./edited";

const messages = (input: unknown): readonly string[] => {
  const read = parseScenario(input);
  return read.ok ? [] : read.errors.map(({ message }) => message);
};

describe("a valid scenario", () => {
  it.each([toy(), toyFirm()])("is read as it is", (scenario) => {
    expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
    expect(parseScenario(JSON.stringify(scenario))).toEqual({ ok: true, scenario });
  });

  it("keeps markup as the text that it is", () => {
    const title = '<img src=x onerror=alert(1)> & "quotes" =1+1 مرحبا 日本 👩‍👩‍👧';
    const read = parseScenario(JSON.stringify(toy({ title })));
    expect(read.ok && read.scenario.title).toBe(title);
  });
});

/** Where something is wrong, and what is told of it. */
const wrong: readonly (readonly [keys: Keys, value: unknown, message: string])[] = [
  [["format"], 2, "format: expected 1, got 2"],
  [["id"], "Toy", 'id: expected 1 to 64 small letters, digits and dashes, the first no dash, got "Toy"'],
  [["asOf"], "2026-02-30", 'asOf: expected a day such as "2026-10-01", got "2026-02-30"'],
  [["start"], "2026Q5", 'start: expected a quarter such as "2026Q4", got "2026Q5"'],
  [["quarters"], 121, "quarters: expected at most 120, got 121"],
  [["quarters"], 401, "quarters: expected at most 400, got 401"],
  [["quarters"], 20.5, "quarters: expected a whole number, got 20.5"],
  [["headline"], "2032Q1", "headline: expected 2026Q4 to 2031Q4, got 2032Q1"],
  [
    ["title"],
    "",
    'title: expected 1 to 120 visible characters, none of them a control or direction character, got ""',
  ],
  [
    ["title"],
    "a\u202eb",
    'title: expected 1 to 120 visible characters, none of them a control or direction character, got "a\\u202eb"',
  ],
  [
    ["why"],
    "a\u0000b",
    'why: expected at most 4000 characters, none of them a control or direction character, got "a\\u0000b"',
  ],
  [
    ["parties", 1, "name"],
    "x\ud800",
    'parties[1] (cloud).name: expected 1 to 120 visible characters, none of them a control or direction character, got "x\\ud800"',
  ],
  [["obligor"], "cloud", 'obligor: expected the party with that role, "lab", got "cloud"'],
  [["parties", 1, "role"], "obligor", "parties: expected exactly one with the role obligor, got 2"],
  [
    ["parties", 1, "id"],
    "outside",
    'parties[1] (outside).id: expected an id of its own, got "outside", which has a meaning already',
  ],
  [
    ["parties", 2, "id"],
    "cloud",
    "parties[2] (cloud).id: expected an id of its own, got the id of parties[1]",
  ],
  [["parties", 1, "stake", "value"], 1.2, "parties[1] (cloud).stake.value: expected at most 1, got 1.2"],
  [["parties", 1, "cash", "value"], -1, "parties[1] (cloud).cash.value: expected at least 0, got -1"],
  [
    ["parties", 1, "cash", "value"],
    1e300,
    "parties[1] (cloud).cash.value: expected at most 1000000, got 1e+300",
  ],
  [["parties", 1, "cash", "value"], Number.NaN, "parties[1] (cloud).cash.value: expected a number, got NaN"],
  [
    ["parties", 1, "cash", "value"],
    Infinity,
    "parties[1] (cloud).cash.value: expected a finite number, got Infinity",
  ],
  [["parties", 1, "cash", "value"], "20", 'parties[1] (cloud).cash.value: expected a number, got "20"'],
  [
    ["parties", 1, "equityCorrelations", "nobody"],
    ours(0, "correlation"),
    'parties[1] (cloud).equityCorrelations.nobody: expected the id of another party, got "nobody"',
  ],
  [
    ["assumptions", "cash.start", "unit"],
    "mn USD",
    'assumptions.cash.start.unit: expected a unit that begins with "bn USD", got "mn USD"',
  ],
  [
    ["parties", 1, "cash", "unit"],
    "USD",
    'parties[1] (cloud).cash.unit: expected a unit that begins with "bn USD", got "USD"',
  ],
  [
    ["contracts", 0, "schedule", "unit"],
    "bn USD a quarter",
    'contracts[0] (lab-cloud).schedule.unit: expected "bn USD a year", got "bn USD a quarter"',
  ],
  [
    ["assumptions", "cash.start", "high"],
    9,
    "assumptions.cash.start.high: expected no less than the low end, got 9",
  ],
  [
    ["contracts", 0, "scale", "low"],
    1.2,
    "contracts[0] (lab-cloud).scale.low: expected no more than the value, got 1.2",
  ],
  [
    ["assumptions", "cash.start", "source"],
    "gossip",
    'assumptions.cash.start.source: expected the id of a source, or "ours", got "gossip"',
  ],
  [
    ["assumptions", "cash.minimum", "grade"],
    "filed",
    'assumptions.cash.minimum.grade: expected "ours", as its source is, got "filed"',
  ],
  [
    ["assumptions", "cash.minimum", "grade"],
    "rumour",
    'assumptions.cash.minimum.grade: expected "filed" or "company" or "press" or "analyst" or "ours", got "rumour"',
  ],
  [
    ["assumptions", "cash.hope"],
    ours(1, "bn USD"),
    "assumptions.cash.hope: expected no field of this name, got one",
  ],
  [
    ["assumptions", "stretch.times", "value"],
    1.5,
    "assumptions.stretch.times.value: expected a whole number, got 1.5",
  ],
  [
    ["schedules", "compute.training", "years"],
    { 1999: 3 },
    "schedules.compute.training: expected an amount between 2026Q4 and 2031Q4, got 1999",
  ],
  [
    ["schedules", "compute.training", "years", "3027"],
    3,
    "schedules.compute.training.years.3027: expected a year from 1986 to 2066, got 3027",
  ],
  [
    ["contracts", 0, "schedule", "quarters"],
    { "2206Q1": 1 },
    "contracts[0] (lab-cloud).schedule.quarters.2206Q1: expected a year from 1986 to 2066, got 2206Q1",
  ],
  [
    ["schedules", "compute.training", "years", "2027"],
    -3,
    "schedules.compute.training.years.2027: expected at least 0, got -3",
  ],
  [
    ["schedules", "compute.training", "years", "soon"],
    3,
    'schedules.compute.training.years.soon: expected a year such as "2026", got "soon"',
  ],
  [
    ["schedules", "compute.training", "quarters"],
    { "2027Q1": 1 },
    "schedules.compute.training.quarters.2027Q1: expected no quarter of a year that is given whole, got 2027Q1",
  ],
  [["factors", 2, "id"], "shares", 'factors[2].id: expected "ai-equity", got "shares"'],
  [["correlations", 0, "value", "value"], 1.1, "correlations[0].value.value: expected at most 1, got 1.1"],
  [
    ["correlations", 0, "between"],
    ["demand", "weather"],
    'correlations[0].between: expected ids of two factors, got "weather"',
  ],
  [
    ["correlations", 1, "between"],
    ["ai-equity", "demand"],
    "correlations[1].between: expected two factors, each pair once, got ai-equity and demand",
  ],
  [
    ["loops", 0, "id"],
    "hype",
    'loops[0] (hype).id: expected "vendor-equity" or "funding-reflex" or "backlog-reflex" or "warrants" or "capacity-build" or "margin", got "hype"',
  ],
  [
    ["loops", 0, "mode"],
    "off",
    'loops[0] (vendor-equity).mode: expected "as-signed" or "exogenised" or "absent", got "off"',
  ],
  [
    ["contracts", 0, "kind"],
    "gift",
    'contracts[0] (lab-cloud).kind: expected "takeOrPay" or "purchase" or "tranche" or "revenueShare" or "onwardOrder" or "loan" or "guarantee" or "warrant" or "marginLoan", got "gift"',
  ],
  [
    ["contracts", 0, "firm", "value"],
    0.7,
    "contracts[0] (lab-cloud).firm, .conditional, .option: expected a sum of 1, got 0.7 + 0.3 + 0.1 = 1.1",
  ],
  [
    ["contracts", 0, "holds", "value"],
    1.5,
    "contracts[0] (lab-cloud).holds.value: expected at most 1, got 1.5",
  ],
  [["contracts", 0, "to"], "nobody", 'contracts[0] (lab-cloud).to: expected the id of a party, got "nobody"'],
  [["contracts", 0, "to"], "lab", 'contracts[0] (lab-cloud).to: expected another party than from, got "lab"'],
  [
    ["contracts", 0, "gigawatts", "years"],
    { 2027: 2, 2028: 1 },
    "contracts[0] (lab-cloud).gigawatts: expected levels that never fall, as they are cumulative, got 1 after 2 in 2028Q4",
  ],
  [
    ["contracts", 3, "contract"],
    "fund-lab",
    'contracts[3] (chips-lab).contract: expected a contract of rented capacity or hardware with gigawatts, got "fund-lab"',
  ],
  [
    ["contracts", 6, "contract"],
    "fund-lab",
    'contracts[6] (cloud-chips).contract: expected a contract of rented capacity or hardware, got "fund-lab"',
  ],
  [
    ["contracts", 6, "lender"],
    "bank",
    'contracts[6] (cloud-chips).lender: expected the id of a party, got "bank"',
  ],
  [
    ["contracts", 6, "lead", "value"],
    1.5,
    "contracts[6] (cloud-chips).lead.value: expected a whole number, got 1.5",
  ],
  [
    ["sources", 0, "date"],
    "2026-10-02",
    "sources[0] (report).date: expected no later than the scenario's 2026-10-01, got 2026-10-02",
  ],
  [
    ["sources", 0, "address"],
    "data:text/html,x",
    'sources[0] (report).address: expected a web address or a citation, got "data:text/html,x"',
  ],
  [
    ["sources", 0, "id"],
    "ours",
    'sources[0] (ours).id: expected an id of its own, got "ours", which has a meaning already',
  ],
];

describe("one mistake", () => {
  it.each(wrong)("%j = %j", (keys, value, message) => {
    expect(messages(edited(keys, value))).toContain(message);
  });

  it.each([
    [["assumptions", "revenue.growth"], "assumptions.revenue.growth: expected a value, got nothing"],
    [["contracts", 0, "take"], "contracts[0] (lab-cloud).take: expected a value, got nothing"],
    [
      ["contracts", 2, "schedule"],
      "contracts[2] (fund-lab).schedule: expected a value, as its condition is dated, got nothing",
    ],
    [
      ["contracts", 3, "amount"],
      "contracts[3] (chips-lab).amount: expected a value, as its condition is perGigawatt, got nothing",
    ],
    [
      ["contracts", 0, "schedule", "years"],
      "contracts[0] (lab-cloud).schedule: expected an amount between 2026Q4 and 2031Q4, got none",
    ],
  ] as const)("without %j", (keys, message) => {
    expect(messages(lacking(keys))).toEqual([message]);
  });
});

test("a value that a reader sets may lie outside the range that others published", () => {
  expect(messages(withValue(toy(), ["assumptions", "cash.start", "value"], 20))).toEqual([]);
});

test("all mistakes are told at once, in fields and between them", () => {
  const mistakes = [
    [["contracts", 0, "firm", "value"], 7],
    [["contracts", 1, "to"], "nobody"],
    [["headline"], "2040Q1"],
    [["hope"], 1],
    [["faith"], 1],
    [["parties", 1, "hope"], 1],
  ] as const;
  const document = mistakes.reduce<unknown>((root, [keys, value]) => withValue(root, keys, value), toy());
  expect(messages(document)).toEqual([
    "parties[1] (cloud).hope: expected no field of this name, got one",
    "hope: expected no field of this name, got one",
    "faith: expected no field of this name, got one",
    "contracts[0] (lab-cloud).firm.value: expected at most 1, got 7",
    'contracts[1] (lab-chips).to: expected the id of a party, got "nobody"',
    "headline: expected 2026Q4 to 2031Q4, got 2040Q1",
    "contracts[0] (lab-cloud).firm, .conditional, .option: expected a sum of 1, got 7 + 0.3 + 0.1 = 7.3999999999999995",
  ]);
});
