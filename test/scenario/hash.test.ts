import { describe, expect, it } from "vitest";
import { canonical } from "../../src/scenario/canonical";
import { fnv1a, scenarioHash } from "../../src/scenario/hash";
import { applySet } from "../../src/scenario/set";
import { fields } from "../../src/scenario/fields";
import { toy } from "../fixtures/toy";

describe("the hash of a text", () => {
  // Test vectors of RFC 9923 (Fowler, Noll, Vo and Eastlake), 64 bits, kind 1a.
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %j is %s", (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, entry]) => [key, reversed(entry)]),
        )
      : value;

describe("the hash of a scenario", () => {
  const base = toy();
  const hash = scenarioHash(base);

  it("does not depend on the order of keys", () => {
    expect(canonical(reversed(base))).toBe(canonical(base));
    expect(JSON.stringify(reversed(base))).not.toBe(JSON.stringify(base));
  });

  it("does not depend on names, notes, sources and published ranges", () => {
    const renamed = toy({
      ...{ id: "other", title: "Other", author: "Other", why: "Other.", asOf: "2026-10-02", sources: [] },
      parties: base.parties.map((party) => ({ ...party, name: "X", short: "X", note: "X" })),
      contracts: base.contracts.map((contract) => ({ ...contract, label: "X", note: "X" })),
      assumptions: {
        ...base.assumptions,
        "cash.start": { value: 12, unit: "USD", source: "ours", grade: "ours", low: 1, high: 99 },
      },
    });
    expect(scenarioHash(renamed)).toBe(hash);
  });

  it("depends on every field", () => {
    const seen = new Set([hash]);
    for (const { path, value, min, max, choices } of fields(base)) {
      const other =
        typeof value === "number"
          ? value === min
            ? max
            : min
          : (choices?.find((choice) => choice !== value) ?? "other");
      seen.add(scenarioHash(applySet(base, { [path]: other })));
    }
    expect(seen.size).toBe(fields(base).length + 1);
  });

  it("is that of the same scenario read anew, whatever it shares with another", () => {
    for (const { path, value, min, max } of fields(base)) {
      if (typeof value !== "number") continue;
      const changed = applySet(base, { [path]: value === min ? max : min });
      expect(scenarioHash(changed), path).toBe(scenarioHash(structuredClone(changed)));
    }
  });

  it("depends on ids, dates, schedules and the range of a draw", () => {
    const [first, ...rest] = base.contracts;
    if (first?.kind !== "takeOrPay")
      throw new Error("the toy's first contract was expected to be rented capacity");
    const changed = [
      toy({ quarters: 22 }),
      toy({ start: "2026Q3" }),
      toy({ schedules: {} }),
      toy({ step: "published" }),
      toy({ contracts: rest }),
      toy({ contracts: [{ ...first, scale: { ...first.scale, high: 1.3 } }, ...rest] }),
      toy({ contracts: [{ ...first, id: "lab-cloud-2" }, ...rest] }),
    ];
    expect(new Set([hash, ...changed.map(scenarioHash)]).size).toBe(changed.length + 1);
  });
});
