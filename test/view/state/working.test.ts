import { expect, test } from "vitest";
import { createWorking } from "../../../src/view/state/working";
import { toy } from "../../fixtures/toy";

const shipped = new Map(
  [toy(), toy({ id: "other", title: "Other" })].map((scenario) => [scenario.id, scenario]),
);
const find = (id: string) => {
  const found = shipped.get(id);
  if (found === undefined) throw new RangeError(`scenario: expected toy or other, got ${id}`);
  return found;
};
const start = () => createWorking({ base: "toy", set: {} }, find);
const cash = "cash.start";

test("a drag is one step of undo, however often it changes", () => {
  const working = start();
  for (let value = 13; value < 20; value++) working.change(cash, value, 12);
  working.commit();
  expect(working.scenario.value.assumptions[cash]?.value).toBe(19);
  working.undo();
  expect(working.scenario.value.assumptions[cash]?.value).toBe(12);
  expect([working.canUndo.value, working.canRedo.value]).toEqual([false, true]);
  working.redo();
  expect(working.set.value).toEqual({ [cash]: 19 });
});

test("a value put back to the default is no change", () => {
  const working = start();
  working.choose(cash, 15, 12);
  working.choose(cash, 12, 12);
  expect([working.set.value, working.changes.value]).toEqual([{}, 0]);
});

test("what has not been committed can be abandoned, and leaves no step", () => {
  const working = start();
  working.change(cash, 99, 12);
  working.abandon();
  working.commit();
  expect([working.set.value, working.canUndo.value]).toEqual([{}, false]);
});

test("resetting some fields leaves the others, and is one step", () => {
  const working = start();
  working.choose(cash, 15, 12);
  working.choose("loop.vendor-equity.mode", "absent", "as-signed");
  working.reset([cash]);
  expect(working.set.value).toEqual({ "loop.vendor-equity.mode": "absent" });
  working.undo();
  expect(working.set.value).toEqual({ [cash]: 15, "loop.vendor-equity.mode": "absent" });
});

test("opening another scenario is a step too, so nobody's work is lost", () => {
  const working = start();
  working.choose(cash, 15, 12);
  working.open({ base: "other", set: {} });
  expect(working.base.value.title).toBe("Other");
  working.undo();
  expect([working.base.value.title, working.set.value]).toEqual(["Toy", { [cash]: 15 }]);
});

test("values that do not go together keep the last good scenario and say why", () => {
  const working = start();
  working.choose(cash, 15, 12);
  const good = working.scenario.value;
  working.choose(cash, -1, 12);
  expect(working.scenario.value).toBe(good);
  expect(working.refusal.value).toContain(cash);
  working.undo();
  expect(working.refusal.value).toBeNull();
});

test("a contract that is added, changed and removed is a step each", () => {
  const working = start();
  const [first] = toy().contracts;
  working.putPart("contracts", { ...first, id: "second" });
  expect(working.scenario.value.contracts.at(-1)?.id).toBe("second");
  working.choose("contract.second.scale", 2, 1);
  expect([working.changes.value, working.refusal.value]).toEqual([2, null]);
  working.removePart("contracts", "second");
  expect(working.now.value).toMatchObject({ base: "toy", set: {}, parts: {} });
  working.undo();
  expect(working.set.value).toEqual({ "contract.second.scale": 2 });
  expect(working.scenario.value.contracts.at(-1)).toMatchObject({ id: "second", scale: { value: 2 } });
});

test("parts that do not go together keep the last good scenario and say which field", () => {
  const working = start();
  const good = working.scenario.value;
  const [first] = toy().contracts;
  working.putPart("contracts", { ...first, to: "nobody" });
  expect(working.scenario.value).toBe(good);
  expect(working.refusal.value).toMatch(/contracts\[0\] \(.+\)\.to: expected the id of a party/);
  expect(working.drafted.value.contracts[0]?.to).toBe("nobody");
  working.putPart("contracts", first);
  expect([working.refusal.value, working.changes.value]).toEqual([null, 0]);
});
