import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, scenarioFile } from "../../src/export/scenarioFile";
import { scenario } from "./scenario.fixture";

describe("scenarioFile", () => {
  test("is the scenario, in full, under its id", async () => {
    const { name, chunks } = scenarioFile(scenario);
    const texts: string[] = [];
    for await (const chunk of chunks) texts.push(chunk);
    expect(name).toBe("alder.json");
    expect(JSON.parse(texts.join(""))).toEqual(scenario);
  });
});

describe("fileName", () => {
  test.each([
    ["base-2026", "base-2026"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\x|y?*", "C-x-y"],
    ["Größe", "Gro-e"],
    ["", "scenario"],
    ["日本", "scenario"],
  ])("%j becomes %j", (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  test("whatever the text, the name is safe everywhere", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fileName(text)).toMatch(/^\w[\w.-]{0,79}$/);
      }),
    );
  });
});
