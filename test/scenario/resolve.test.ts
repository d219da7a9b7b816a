import { describe, expect, it } from "vitest";
import type { Preset } from "../../src/scenario/preset";
import { ScenarioError } from "../../src/scenario/problems";
import { type Find, resolve } from "../../src/scenario/resolve";
import { toy } from "../fixtures/toy";

const preset = (id: string, extended: string, more: Partial<Preset> = {}): Preset => ({
  format: 1,
  id,
  title: id,
  author: "Test",
  date: "2026-10-02",
  why: "To see.",
  extends: extended,
  set: {},
  ...more,
});

const finder =
  (...documents: readonly (ReturnType<typeof toy> | Preset)[]): Find =>
  (id) =>
    documents.find((document) => document.id === id);
const find = finder(toy());

describe("a preset", () => {
  it("is the scenario that it extends with what it sets", () => {
    const resolved = resolve(
      preset("rich", "toy", { set: { "cash.start": 20, "loop.vendor-equity.mode": "absent" } }),
      find,
    );
    expect(resolved).toMatchObject({ id: "rich", title: "rich", why: "To see.", asOf: "2026-10-01" });
    expect(resolved.assumptions["cash.start"]?.value).toBe(20);
    expect(resolved.loops[0]?.mode).toBe("absent");
    expect(resolved.parties).toEqual(toy().parties);
  });

  it("may extend another preset, whose settings it overrules", () => {
    const rich = preset("rich", "toy", { set: { "cash.start": 20, "cash.minimum": 1 } });
    const richer = preset("richer", "rich", { set: { "cash.start": 30 } });
    const { assumptions } = resolve(richer, finder(toy(), rich));
    expect([assumptions["cash.start"]?.value, assumptions["cash.minimum"]?.value]).toEqual([30, 1]);
  });

  it("may remove, add and replace", () => {
    const bank = {
      id: "bank",
      name: "Bank",
      short: "BNK",
      role: "lender" as const,
      cash: toy().parties[1].cash,
    };
    const [, bought] = toy().contracts;
    const resolved = resolve(
      preset("other", "toy", {
        remove: ["contract.lab-chips", "contract.chips-lab", "jump.price-war"],
        addParties: [bank],
        addContracts: [{ ...bought, label: "Cheaper" }],
        addSources: [{ id: "later", publisher: "Later", date: "2026-11-01", address: "https://example.com" }],
        asOf: "2026-11-01",
        schedules: {
          "compute.training": {
            quarters: { "2027Q1": 1 },
            unit: "bn USD a quarter",
            source: "later",
            grade: "press",
          },
        },
        set: { "party.bank.cash": 5, "cash.start": { value: 14, source: "later", grade: "press" } },
      }),
      find,
    );
    expect(resolved.contracts.map(({ id, label }) => `${id} ${label}`)).toContain("lab-chips Cheaper");
    expect(resolved.parties.at(-1)?.cash.value).toBe(5);
    expect(resolved.jumps).toEqual([]);
    expect(resolved.assumptions["cash.start"]?.source).toBe("later");
  });

  it.each<[Preset, Find, string]>([
    [preset("a", "nowhere"), find, "preset a.extends: expected a known scenario, got nowhere"],
    [preset("a", "a"), finder(preset("a", "a")), "preset a.extends: expected no ring, got a → a"],
    [
      preset("a", "b"),
      finder(preset("a", "b"), preset("b", "a")),
      "preset a.extends: expected no ring, got a → b → a",
    ],
    [
      preset("a", "toy", { remove: ["contract.gone"] }),
      find,
      "preset a.remove: expected something that is there, got contract.gone",
    ],
    [
      preset("a", "toy", { set: { hope: 1 } }),
      find,
      "hope: expected a field that can be set, got none of this path",
    ],
    [
      preset("a", "toy", { remove: ["party.chips"], set: {} }),
      find,
      'preset a: contracts[1] (lab-chips).to: expected the id of a party, got "chips"',
    ],
    [
      preset("a", "toy", { set: { "cash.start": { value: 1, source: "gossip", grade: "press" } } }),
      find,
      'preset a: assumptions.cash.start.source: expected the id of a source, or "ours", got "gossip"',
    ],
    [
      preset("a", "toy", {
        addSources: [{ id: "later", publisher: "Later", date: "2026-11-01", address: "x" }],
      }),
      find,
      "preset a: sources[1] (later).date: expected no later than the scenario's 2026-10-01, got 2026-11-01",
    ],
  ])("is refused: %#", (document, known, message) => {
    const attempt = () => resolve(document, known);
    expect(attempt).toThrow(ScenarioError);
    expect(attempt).toThrow(message);
  });
});
