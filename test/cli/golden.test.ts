import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { file, roundtrip } from "./tool";

const half = {
  ...{ id: "half", capability: "normal.cdf", source: "symmetry" },
  ...{ inputs: { x: [0] }, expected: { cdf: [0.5] }, tolerance: { abs: 1e-15 } },
};
const wrong = { ...half, id: "wrong", expected: { cdf: [0.6] } };
const unknown = { ...half, id: "unknown", capability: "normal.mode" };
const misshapen = { ...half, id: "misshapen", inputs: { x: "0" } };

describe("golden", () => {
  test("a line a case, then the counts", async () => {
    const { code, stdout, stderr } = await roundtrip("golden", await file([half, wrong]));
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n")).toEqual([
      'half\tnormal.cdf\tpass\texpected {"cdf":[0.5]}\tgot {"cdf":[0.5]}',
      'wrong\tnormal.cdf\tfail\texpected {"cdf":[0.6]}\tgot {"cdf":[0.5]}\tcdf[0]: expected 0.6, got 0.5',
      "1 pass, 1 fail, 0 not run",
      "",
    ]);
  });

  test("without a failure it ends well", async () => {
    expect(await roundtrip("golden", await file([half]))).toMatchObject({ code: 0 });
  });

  test("a capability that the format does not have, and inputs that are none, are failures", async () => {
    const { code, stdout } = await roundtrip("golden", await file([unknown, misshapen]), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      cases: [
        { id: "unknown", status: "fail", why: "expected a capability of the format, got normal.mode" },
        { id: "misshapen", status: "fail", expected: { cdf: [0.5] }, got: {} },
      ],
      counts: { pass: 0, fail: 2, notRun: 0 },
    });
  });

  test("a case that is not in the format has failed, and the others run", async () => {
    const { source: _, ...unsourced } = half;
    const { code, stdout } = await roundtrip("golden", await file([unsourced, half, half]));
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.split("\t").at(-1))).toEqual([
      "source: expected a value, got none",
      'got {"cdf":[0.5]}',
      "id: expected every id once, got half again",
      "1 pass, 2 fail, 0 not run",
      "",
    ]);
  });

  test("both forms count the same among the project's own cases", async () => {
    const all: { capability: string }[] = JSON.parse(readFileSync("test/golden/open.json", "utf8"));
    const some = all.filter(({ capability }) => /^(clearing|estimator|model|rng)\./.test(capability));
    const path = await file(some);
    const [text, json] = await Promise.all([roundtrip("golden", path), roundtrip("golden", path, "--json")]);
    expect([text.code, json.code]).toEqual([0, 0]);
    const { cases, counts } = JSON.parse(json.stdout);
    const lines = text.stdout.trimEnd().split("\n");
    expect(lines.at(-1)).toBe(`${counts.pass} pass, 0 fail, ${counts.notRun} not run`);
    expect([lines.length - 1, cases.length, counts.pass + counts.notRun]).toEqual(Array(3).fill(some.length));
  });

  test.each([
    ["no JSON", "cases", "is not valid JSON"],
    ["no list", "{}", "golden cases: expected a list of one case or more"],
  ])("a file that is %s is unreadable: exit 66", async (_, text, message) => {
    const { code, stdout, stderr } = await roundtrip("golden", await file(text));
    expect([code, stdout]).toEqual([66, ""]);
    expect(stderr).toContain(message);
  });
});
