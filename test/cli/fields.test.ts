import { expect, test } from "vitest";
import { fields } from "../../src/scenario/fields";
import { firstScenario } from "../../src/firstScenario";
import { roundtrip, runJson } from "./tool";

interface Listed {
  readonly field: string;
  readonly value: number | string;
  readonly max?: number;
}

test("fields lists all that --set takes, as the scenario has it", async () => {
  const [text, json] = await Promise.all([
    roundtrip("fields", "2026-10"),
    roundtrip("fields", "2026-10", "--json"),
  ]);
  const listed: Listed[] = JSON.parse(json.stdout);
  const lines = text.stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.trim().split(" ")[0])).toEqual(listed.map(({ field }) => field));
  const all = fields(firstScenario);
  expect(listed.map(({ field, value }) => [field, value])).toEqual(
    all.map(({ path, value }) => [path, value]),
  );
});

test("what it lists can be set, up to its limits", async () => {
  const { stdout } = await roundtrip("fields", "2026-10", "--json");
  const growth = (JSON.parse(stdout) as Listed[]).find(({ field }) => field === "revenue.growth");
  const most = `revenue.growth=${growth?.max}`;
  const { changes } = await runJson("2026-10", "--paths", "256", "--set", most);
  expect(changes).toEqual([{ field: "revenue.growth", from: growth?.value, to: growth?.max }]);
});
