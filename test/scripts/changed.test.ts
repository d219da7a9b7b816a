import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeIfChanged } from "../../scripts/changed.mjs";

const home = process.cwd();
let made: number;

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "changed-")));
  writeFileSync("source", "one");
  made = 0;
});

afterEach(() => {
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const make = () =>
  makeIfChanged("output", ["source", "absent"], () => {
    made += 1;
    writeFileSync("output", "made");
  });

test("makes once, and again when a source changes or the output is gone", async () => {
  await make();
  await make();
  expect(made).toBe(1);
  writeFileSync("source", "two");
  await make();
  expect(made).toBe(2);
  rmSync("output");
  await make();
  expect(made).toBe(3);
});

test("what failed is tried again", async () => {
  const fail = () => {
    throw new Error("no");
  };
  await expect(makeIfChanged("output", ["source"], fail)).rejects.toThrow("no");
  await make();
  expect(made).toBe(1);
});
