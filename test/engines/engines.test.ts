import { readFileSync } from "node:fs";
import { build, type Rollup } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "./cases";
import { programs } from "./programs";
import type { Reckoning } from "./reckon";

type Answer = Record<"js" | "wasm", Reckoning>;

/** The engine with its cases as one classic script, which needs nothing of where it runs but the language. */
async function scriptOf(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: "test/engines/reckon.ts", formats: ["iife"], name: "engine" },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const wasm = [...readFileSync("src/generated/engine.wasm")];
  const given = `${JSON.stringify(cases())}, ${JSON.stringify(wasm)}`;
  return `${output[0].code}\nvar answer = engine.reckon(${given}).then(JSON.stringify);`;
}

let script: string;
let here: Answer;

beforeAll(async () => {
  script = await scriptOf();
  here = JSON.parse(await programs["V8 in Node"].run(process.execPath)(script)) as Answer;
});

test("both builds come to the same bits", () => {
  expect(here.wasm).toEqual(here.js);
});

test("paths come to the same however they are split up, and different scenarios to different ones", () => {
  const ways = ["at once", "block by block", "last first"].map((how) =>
    Object.entries(here.js)
      .filter(([name]) => name.endsWith(`, ${how}`))
      .map(([, fingerprint]) => fingerprint),
  );
  expect(ways[0].length).toBeGreaterThan(20);
  expect(new Set(ways[0]).size).toBe(ways[0].length);
  expect(ways[1]).toEqual(ways[0]);
  expect(ways[2]).toEqual(ways[0]);
});

const strict = process.env["CI"] === "true"; // where nothing may be skipped

describe.each(Object.entries(programs).slice(1))("%s", (_, { path, run }) => {
  test.skipIf(path === undefined && !strict)("comes to the same bits as Node, on both builds", async () => {
    if (path === undefined) throw new Error("expected this program to be here, found none");
    expect(JSON.parse(await run(path)(script))).toEqual(here);
  });
});
