import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { exits } from "../../cli/refusal";
import { TOOL } from "../../scripts/tool.mjs";
import { toy } from "../fixtures/toy";
import { ended, file, folder, roundtrip } from "./tool";

describe("what is refused", () => {
  test.each([
    [
      "",
      "expected one of run, attribute, backtest, sensitivity, sure, seek, why, response, fields, validate, clear, network, golden, help, version, got nothing",
    ],
    [
      "simulate",
      "expected one of run, attribute, backtest, sensitivity, sure, seek, why, response, fields, validate, clear, network, golden, help, version, got simulate",
    ],
    [
      "constructor",
      "expected one of run, attribute, backtest, sensitivity, sure, seek, why, response, fields, validate, clear, network, golden, help, version, got constructor",
    ],
    ["run", "expected SCENARIO, got nothing"],
    ["run 2026-10 2025-11", 'expected one SCENARIO, got "2025-11" too'],
    ["run 2026-10 --path 5", "Unknown option '--path'; did you mean --paths?"],
    ["run 2026-10 --paths", "Option '--paths <value>' argument missing"],
    ["run 2026-10 --json=yes", "Option '--json' does not take an argument"],
    ["run 2026-10 --paths 0", '--paths: expected a whole number from 1 to 100000000, got "0"'],
    ["run 2026-10 --paths 1e3", '--paths: expected a whole number from 1 to 100000000, got "1e3"'],
    ["run 2026-10 --threads two", '--threads: expected a whole number from 1 to 1024, got "two"'],
    ["run 2026-10 --engine gpu", '--engine: expected one of wasm, js, got "gpu"'],
    ["run 2026-10 --set cash.start", '--set: expected NAME=VALUE, got "cash.start"'],
    [
      "run 2026-10 --set cash.strat=5",
      "cash.strat: expected a field that can be set, got none of this path; did you mean cash.start?",
    ],
    ["sensitvity 2026-10", "expected one of run, attribute, "],
    ["run 2026-10 --csv=", '--csv: expected a folder, got ""'],
    ["run 2026-10 --set cash.start=lots", 'cash.start: expected a finite number, got "lots"'],
    ["run 2026-10 --set cash.start=", 'cash.start: expected a finite number, got ""'],
    ["run 2026-10 --set cash.start=Infinity", "cash.start: expected a finite number, got Infinity"],
    [
      "run 2026-10 --loop funding-reflex=off",
      "--loop funding-reflex: expected one of as-signed, exogenised, absent",
    ],
    ["run 2026-10 --loop gravity=absent", "--loop: expected one of "],
    ["clear a.json --json", "Unknown option '--json'"],
  ])("%s: exit 64", async (line, sentence) => {
    const { code, stdout, stderr } = await roundtrip(...line.split(" ").filter((word) => word !== ""));
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain(`roundtrip: ${sentence}`);
    expect(stderr).not.toContain("    at ");
  });

  test.each(["run", "validate", "clear", "golden"])(
    "%s of a file that is not there: exit 66",
    async (command) => {
      const { code, stdout, stderr } = await roundtrip(command, "no/such.json");
      expect([code, stdout]).toEqual([66, ""]);
      expect(stderr).toBe("roundtrip: cannot read no/such.json: there is no such file\n");
    },
  );

  test("an id that is not shipped is answered with those that are", async () => {
    expect((await roundtrip("run", "2024-02")).stderr).toContain("shipped are only 2025-11, 2026-10");
  });

  test("JSON that breaks off is told by line and column: exit 1", async () => {
    const path = await file('{\n  "firms": [],\n    }');
    for (const command of ["clear", "network"])
      expect(await roundtrip(command, path)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("line 3, column 5"),
      });
  });

  test("files are named as seen from where the command is typed", async () => {
    const path = await file(toy({ id: "typed-here" }), "here.json");
    const environment = { ...process.env, INIT_CWD: dirname(path) };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["scripts/roundtrip.mjs", "validate", "here.json"],
      { env: environment },
    );
    expect(stdout).toBe("valid\n");
  });

  test("folders and other than text are no input", async () => {
    expect(await roundtrip("run", await folder())).toMatchObject({ code: 66 });
    const { code, stderr } = await ended(TOOL, ["validate", process.execPath]);
    expect(code).toBe(66);
    expect(stderr).toContain("cannot read");
  });

  test("a scenario that is not valid is not run: exit 1, every problem", async () => {
    const { code, stdout, stderr } = await roundtrip(
      "run",
      await file(toy({ obligor: "ghost", quarters: -1 })),
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("obligor: ");
    expect(stderr).toContain("quarters: expected at least 1, got -1");
  });

  test("a thread that cannot be started is told, not waited for: exit 70", async () => {
    const broken = await folder("build");
    await cp(dirname(TOOL), broken, { recursive: true });
    await rm(join(broken, "thread.js"));
    const { code, stdout, stderr } = await ended(join(broken, "roundtrip.js"), ["run", await file(toy())]);
    expect([code, stdout]).toEqual([70, ""]);
    expect(stderr).toMatch(/^roundtrip: Cannot find module .*thread\.js/);
  });

  test("help and version go to stdout; the docs know every flag and exit code", async () => {
    const { code, stdout } = await roundtrip("run", "--help");
    expect(code).toBe(0);
    expect(await roundtrip("help")).toEqual({ code: 0, stdout, stderr: "" });
    expect((await roundtrip("--version")).stdout).toMatch(/^roundtrip \d+\.\d+\.\d+\n$/);
    const docs = readFileSync("docs/command-line.md", "utf8");
    for (const [flag] of stdout.matchAll(/(?<!run )--[a-z][a-z-]*/g)) expect(docs).toContain(`\`${flag}`);
    for (const exit of Object.values(exits)) expect(docs).toMatch(new RegExp(`^\\| ${exit} +\\|`, "m"));
  });
});
