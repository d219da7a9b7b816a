import { describe, expect, it } from "vitest";
import { limits } from "../../src/scenario/limits";
import { parsePreset, parseScenario } from "../../src/scenario/parse";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import { edited } from "./edited";

const problems = (input: unknown) => {
  const read = parseScenario(input);
  return read.ok ? [] : read.errors;
};
const fields = (input: unknown) => problems(input).map(({ field }) => field);
const json = JSON.stringify(toy());

describe("hostile text", () => {
  it.each([
    "",
    " ",
    "{",
    "nope",
    "[1,2",
    '{"a":1}x',
    "\u0089PNG\r\n",
    "NaN",
    "{'a':1}",
    '"\\',
    '{"a":"\\u12"}',
    "[".repeat(15),
  ])("is refused when it is no JSON: %j", (text) => {
    expect(problems(text)).toMatchObject([{ field: "file", expected: "JSON" }]);
  });

  it.each(["null", "1", '"text"', "[]", "{}", "true"])("is refused when it is another thing: %s", (text) => {
    expect(problems(text).length).toBeGreaterThan(0);
  });

  it("may begin with a byte order mark", () => {
    expect(parseScenario(`\ufeff${json}`).ok).toBe(true);
  });

  it("is refused by its length, before it is parsed", () => {
    expect(parseScenario(json + " ".repeat(limits.fileCharacters - json.length)).ok).toBe(true);
    expect(problems(json + " ".repeat(limits.fileCharacters - json.length + 1))).toMatchObject([
      { field: "file", expected: "at most 2000000 characters", got: "2000001" },
    ]);
  });

  it("is refused by its depth, however deep, as text and as a value", () => {
    const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(problems(nest(limits.depth)).map(({ expected }) => expected)).not.toContain(
      "at most 16 levels inside each other",
    );
    for (const depth of [limits.depth + 1, 900_000]) {
      expect(problems(nest(depth))).toMatchObject([{ expected: "at most 16 levels inside each other" }]);
    }
    expect(problems('{"a":"' + "[".repeat(100) + '\\"[["}').map(({ expected }) => expected)).not.toContain(
      "at most 16 levels inside each other",
    );
    const ring: unknown[] = [];
    ring.push(ring);
    expect(problems(ring)).toMatchObject([{ expected: "at most 16 levels inside each other" }]);
  });

  it("is refused when a key comes twice, each named", () => {
    expect(fields(json.replace('"seed":"toy"', '"seed":"toy","seed":"joy"'))).toEqual(["seed"]);
    expect(fields(json.replace('"kind":"purchase"', '"kind":"purchase","\\u006bind":"takeOrPay"'))).toEqual([
      "contracts[1].kind",
    ]);
    expect(fields('{"a":[{"b":{"c":1,"d":"c","c":2}},{"b":1}],"a":[]}')).toEqual(["a[0].b.c", "a"]);
  });

  it.each(["__proto__", "constructor", "prototype"])("may not hold the key %s, at any depth", (key) => {
    expect(fields(json.replace('"seed":', `"${key}":{"polluted":1},"seed":`))).toEqual([key]);
    expect(
      fields(json.replace('"equityCorrelations":{', `"equityCorrelations":{"${key}":{"polluted":1},`)),
    ).toEqual([`parties[1].equityCorrelations.${key}`]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(["toString", "then", "hasOwnProperty", ""])("may not hold the unknown key %j", (key) => {
    expect(parseScenario(json.replace('"seed":', `"${key}":1,"seed":`)).ok).toBe(false);
    expect(parseScenario(json.replace('"assumptions":{', `"assumptions":{"${key}":{"value":1},`)).ok).toBe(
      false,
    );
  });

  it("may not hold numbers that JSON makes infinite", () => {
    expect(problems(json.replace('"moneyScale":1', '"moneyScale":1e999'))).toMatchObject([
      { field: "moneyScale", expected: "a finite number", got: "Infinity" },
    ]);
  });

  it("is not echoed at length", () => {
    const long = "x".repeat(1_000_000);
    for (const keys of [["asOf"], ["sources", 0, "date"], [long], ["parties", 1, "id"]]) {
      for (const { message } of problems(edited(keys, long))) expect(message.length).toBeLessThan(1000);
    }
  });

  it("is not echoed with its hidden characters", () => {
    const [first] = problems(edited(["role\u202e"], 1));
    expect(first?.message).toBe("role\\u202e: expected no field of this name, got one");
  });
});

describe("too many", () => {
  const many = <Thing>(n: number, make: (i: number) => Thing) => Array.from({ length: n }, (_, i) => make(i));
  const expected = (input: unknown) => problems(input).map((problem) => problem.expected);

  it("parties", () => {
    const with_ = (n: number) =>
      toy({
        parties: [...toy().parties, ...many(n - 4, (i) => ({ ...toy().parties[3], id: `fund-${i}` }))],
      });
    expect(parseScenario(with_(limits.parties)).ok).toBe(true);
    expect(expected(with_(limits.parties + 1))).toEqual(["at most 64 entries"]);
  });

  it("contracts", () => {
    const with_ = (n: number) =>
      toy({
        contracts: [
          ...toy().contracts,
          ...many(n - toy().contracts.length, (i) => ({ ...toy().contracts[0], id: `more-${i}` })),
        ],
      });
    expect(parseScenario(with_(limits.contracts)).ok).toBe(true);
    expect(expected(with_(limits.contracts + 1))).toEqual(["at most 512 entries"]);
  });

  it("amounts of a schedule", () => {
    const years = Object.fromEntries(many(401, (i) => [String(2026 + i), 1]));
    expect(expected(edited(["schedules", "compute.training", "years"], years))).toContain(
      "at most 400 entries",
    );
  });

  it("other published values", () => {
    const others = many(33, () => ({ value: 1, source: "ours", grade: "ours" }));
    expect(expected(edited(["assumptions", "cash.start"], { ...ours(1, "bn USD"), others }))).toEqual([
      "at most 32 entries",
    ]);
  });

  it("values of any kind", () => {
    expect(expected(many(limits.values + 1, () => 0))).toEqual(["at most 200000 values"]);
  });

  it("problems, without telling each", () => {
    const told = problems({ ...toy(), contracts: many(300, (i) => ({ kind: "gift", id: i })) });
    expect(told).toHaveLength(limits.problems + 1);
    expect(told.at(-1)?.message).toBe("file: expected at most 200 problems, got 300");
  });

  it("unknown fields, without telling each for ever", () => {
    const hostile = Object.fromEntries(many(5_000, (i) => [`x${i}`, 1]));
    expect(problems({ ...toy(), ...hostile }).length).toBeLessThanOrEqual(limits.problems + 1);
  });
});

describe("a preset", () => {
  const preset = {
    format: 1,
    id: "more-cash",
    title: "More cash",
    author: "Test",
    date: "2026-10-02",
    why: "To see.",
    extends: "toy",
    set: { "cash.start": 20 },
  };

  it("is read as it is", () => {
    expect(parsePreset(JSON.stringify(preset))).toEqual({ ok: true, preset });
  });

  it("is refused with every problem", () => {
    const read = parsePreset({
      ...preset,
      extends: "../toy",
      remove: ["source.report"],
      set: { "cash.start": null, "constructor.x": 1 },
    });
    expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
      'extends: expected 1 to 64 small letters, digits and dashes, the first no dash, got "../toy"',
      'remove[0]: expected what to remove, such as "contract.lab-cloud", got "source.report"',
      "set.cash.start: expected a number, a text, or a number with its source, got null",
    ]);
  });
});
