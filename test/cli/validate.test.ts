import { describe, expect, test } from "vitest";
import { toy } from "../fixtures/toy";
import { file, roundtrip } from "./tool";

const preset = {
  ...{ format: 1, id: "child", title: "Child", author: "Test", date: "2026-11-01", why: "To see." },
  ...{ extends: "2026-10", set: {} },
};

describe("validate", () => {
  test.each([
    ["a scenario", toy()],
    ["a preset of what is shipped", preset],
  ])("%s is valid", async (_, document) => {
    const path = await file(document);
    expect(await roundtrip("validate", path)).toEqual({ code: 0, stdout: "valid\n", stderr: "" });
    const { stdout } = await roundtrip("validate", path, "--json");
    expect(JSON.parse(stdout)).toEqual({ valid: true, problems: [] });
  });

  test("tells every problem, a line each, and in JSON field by field", async () => {
    const path = await file({ ...toy(), seed: 5, extra: true, moneyScale: -1 });
    const [text, json] = await Promise.all([
      roundtrip("validate", path),
      roundtrip("validate", path, "--json"),
    ]);
    expect([text.code, json.code, text.stderr, json.stderr]).toEqual([1, 1, "", ""]);
    const { valid, problems } = JSON.parse(json.stdout);
    expect(valid).toBe(false);
    expect(problems.map(({ field }: { field: string }) => field).sort()).toEqual([
      "extra",
      "moneyScale",
      "seed",
    ]);
    expect(text.stdout.trimEnd().split("\n")).toEqual(
      problems.map(({ message }: { message: string }) => message),
    );
  });

  test.each([
    ["no JSON", "# Heading", "file: expected JSON"],
    ["a key twice", '{"id": "a", "id": "b"}', "id: expected each field once, got it twice"],
    ["a forbidden key", '{"__proto__": {}}', "__proto__: expected no field of this name"],
    ["brackets without end", "[".repeat(100_000), "file: expected at most 16 levels inside each other"],
    [
      "a parent that nobody knows",
      JSON.stringify({ ...preset, extends: "nobody" }),
      "expected a known scenario",
    ],
    [
      "a preset of an unknown field",
      JSON.stringify({ ...preset, set: { "a.b": 1 } }),
      "a.b: expected a field",
    ],
  ])("%s is a problem like others", async (_, text, message) => {
    const { code, stdout } = await roundtrip("validate", await file(text));
    expect(code).toBe(1);
    expect(stdout).toContain(message);
  });
});
