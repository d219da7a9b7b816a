import { expect, test } from "vitest";
import { allInputs } from "../../src/export/allInputs";
import { fields } from "../../src/scenario/fields";
import { toy } from "../fixtures/toy";

test("every amount of every schedule is an input, and they add up to what the schedules hold", () => {
  const scenario = toy();
  const all = allInputs(scenario);
  expect(all.slice(0, fields(scenario).length)).toEqual(fields(scenario));
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  for (const contract of scenario.contracts) {
    if (!("schedule" in contract) || contract.schedule === undefined) continue;
    const { years = {}, quarters = {}, unit } = contract.schedule;
    const rows = all.filter(({ path }) => path.startsWith(`contract.${contract.id}.schedule.`));
    const held = [...Object.values(quarters), ...Object.values(years)];
    expect(rows.map(({ value }) => value)).toEqual(held);
    for (const row of rows) expect(row.unit).toBe(unit);
  }
});
