import { describe, expect, it } from "vitest";
import { blank, duplicate, freeId } from "../../src/scenario/blank";
import { kinds } from "../../src/scenario/contracts";
import { difference } from "../../src/scenario/difference";
import { editableFields, entriesOf } from "../../src/scenario/editable";
import { applyEdits } from "../../src/scenario/edits";
import { scenarioHash } from "../../src/scenario/hash";
import { readLink, writeLink } from "../../src/scenario/link";
import { assembled, type Parts, withPart, withParts } from "../../src/scenario/parts";
import { removal } from "../../src/scenario/removal";
import { validate } from "../../src/scenario/validate";
import { ours, yearly } from "../fixtures/ours";
import { toy } from "../fixtures/toy";

const contract = (id: string) => {
  const found = toy().contracts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected the toy to have ${id}`);
  return found;
};
const capacity = toy().contracts.find(({ kind }) => kind === "takeOrPay") ?? toy().contracts[0];

describe("whole parts", () => {
  it("take the place of the part of their id, join the end, or leave", () => {
    const other = { ...capacity, label: "Renamed" };
    const joining = { ...capacity, id: "second" };
    const parts = withPart(toy(), withPart(toy(), {}, "contracts", other), "contracts", joining);
    const { contracts } = withParts(toy(), parts);
    expect(contracts.map(({ id }) => id)).toEqual([...toy().contracts.map(({ id }) => id), "second"]);
    expect(contracts[toy().contracts.indexOf(contract(capacity.id))]?.label ?? "Renamed").toBe("Renamed");
    const left = withPart(toy(), parts, "contracts", { id: "second", removed: true });
    expect(withParts(toy(), left).contracts).toHaveLength(toy().contracts.length);
  });

  it("that are as in the base again are no difference", () => {
    const changed = withPart(toy(), {}, "contracts", { ...capacity, label: "Renamed" });
    expect(withPart(toy(), changed, "contracts", capacity)).toEqual({});
    const joined = withPart(toy(), {}, "contracts", { ...capacity, id: "second" });
    expect(withPart(toy(), joined, "contracts", { id: "second", removed: true })).toEqual({});
  });

  it("that do not go together are refused by the name of the field", () => {
    const parts = withPart(toy(), {}, "contracts", { ...capacity, to: "nobody" });
    expect(() => withParts(toy(), parts)).toThrow(/contracts\[\d+\] \(.+\)\.to: expected the id of a party/);
  });

  it("are found again between two scenarios, with the numbers that were set", () => {
    const joining = { ...capacity, id: "second", schedule: yearly("bn USD a year", { 2027: 4 }) };
    const parts = withPart(toy(), {}, "contracts", joining);
    const scenario = applyEdits(toy(), {
      set: { "cash.start": 40, "contract.second.take": 0.5 },
      parts,
    });
    const edits = difference(toy(), scenario);
    expect(scenarioHash(applyEdits(toy(), edits))).toBe(scenarioHash(scenario));
    expect(edits.set).toEqual({ "cash.start": 40 });
    expect(Object.keys(edits.parts?.contracts ?? {})).toEqual(["second"]);
  });

  it("travel in a link", async () => {
    const parts = withPart(toy(), {}, "contracts", { ...capacity, id: "second" });
    const link = { base: "toy", set: {}, parts };
    expect(await readLink(await writeLink(link))).toEqual({ ok: true, link });
  });
});

describe("removing", () => {
  it("takes along what must name it, and leaves a valid scenario", () => {
    for (const { id } of toy().contracts) {
      const { parts } = removal(toy(), {}, toy(), "contracts", id);
      expect(validate(assembled(toy(), parts))).toMatchObject({ ok: true });
    }
    for (const { id } of toy().parties.filter((party) => party.id !== toy().obligor)) {
      const { parts, along } = removal(toy(), {}, toy(), "parties", id);
      const read = validate(assembled(toy(), parts));
      expect(read).toMatchObject({ ok: true });
      const left = assembled(toy(), parts).contracts;
      expect(left.some(({ from, to }) => from === id || to === id)).toBe(false);
      expect(left).toHaveLength(toy().contracts.length - along.length);
    }
  });

  it("tells which contracts went along", () => {
    const order = toy().contracts.find(({ kind }) => kind === "onwardOrder");
    if (order?.kind !== "onwardOrder") throw new Error("expected the toy to have an onward order");
    expect(removal(toy(), {}, toy(), "contracts", order.contract).along).toContain(order.id);
  });
});

describe("adding", () => {
  const kindNames = kinds.map(({ entries }) => entries.kind.literal);

  it.each(kindNames)("a blank %s gives a valid scenario", (kind) => {
    const part = blank(toy(), "contracts", "New", kind);
    expect(validate(assembled(toy(), withPart(toy(), {}, "contracts", part)))).toMatchObject({ ok: true });
  });

  it.each(["parties", "jumps", "sources"] as const)("a blank of %s gives a valid scenario", (list) => {
    const part = blank(toy(), list, "New one");
    expect(part.id).toBe("new-one");
    expect(validate(assembled(toy(), withPart(toy(), {}, list, part)))).toMatchObject({ ok: true });
  });

  it("a copy has an id and a name of its own, and all else alike", () => {
    const copy = duplicate(toy(), "contracts", capacity, "Copied");
    expect(copy).toEqual({ ...capacity, id: `${capacity.id}-2`, label: "Copied" });
    expect(validate(assembled(toy(), withPart(toy(), {}, "contracts", copy)))).toMatchObject({ ok: true });
  });

  it("an id is one that a scenario may have", () => {
    expect(freeId([{ id: "new" }], "New!")).toBe("new-2");
    expect(freeId([], "Ünïcode & Co. ".repeat(20)).length).toBeLessThanOrEqual(64);
    expect(freeId([], "outside")).toBe("outside-2");
    expect(freeId([], "…")).toBe("new");
  });
});

describe("the fields of a part", () => {
  it("are all of its shape but what names it for good", () => {
    for (const kind of kinds) {
      const keys = Object.keys(kind.entries).filter((key) => key !== "id" && key !== "kind");
      expect(editableFields(kind.entries).map(({ key }) => key)).toEqual(keys);
    }
    expect(editableFields(entriesOf("parties", toy().parties[0])).map(({ key }) => key)).toContain(
      "equityCorrelations",
    );
  });

  it("are edited by what they hold", () => {
    const holds = Object.fromEntries(
      editableFields(entriesOf("contracts", capacity)).map(({ key, holds: { what } }) => [key, what]),
    );
    expect(holds).toMatchObject({
      ...{ label: "text", from: "reference", schedule: "schedule", scale: "number" },
      ...{ cutOrder: "count", gigawatts: "schedule" },
    });
  });
});

describe("a number that somebody sets", () => {
  const cash = {
    ...ours(12, "bn USD", 10, 14),
    others: [{ value: 15, source: "report", grade: "press" as const }],
  };
  const base = toy({ assumptions: { ...toy().assumptions, "cash.start": cash } });
  const set = (value: number) => applyEdits(base, { set: { "cash.start": value } }).assumptions["cash.start"];

  it("to a published value is that figure, with its source", () => {
    expect(set(15)).toMatchObject({ value: 15, source: "report", grade: "press" });
    expect(set(15)?.others).toBeUndefined();
  });

  it("to any other value is our assumption, and what is published stays beside it", () => {
    expect(set(16)).toMatchObject({ value: 16, source: "ours", grade: "ours", others: cash.others });
  });
});

const nothing: Parts = {};
it("no parts leave the scenario the very same", () => {
  const base = toy();
  expect(withParts(base, nothing)).toBe(base);
});
