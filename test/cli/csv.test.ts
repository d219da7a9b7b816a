import { csvParse } from "d3";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOOL } from "../../scripts/tool.mjs";
import { toy } from "../fixtures/toy";
import { file, folder, roundtrip, runJson } from "./tool";

const rowsOf = async (path: string) => csvParse(await readFile(path, "utf8"));

/** Rows without what names the run, which differs with the number of paths. */
const figures = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map(({ run_id: _, paths: __, ...figures }) => figures);

async function exported(scenario: string, ...flags: string[]): Promise<string> {
  const path = join(await folder(), "new", "csv");
  const { code, stderr } = await roundtrip("run", scenario, "--csv", path, ...flags);
  expect([code, stderr]).toEqual([0, ""]);
  return path;
}

describe("run --csv", () => {
  test("writes what the manifest counts: a row a path, a row an input, a row a source", async () => {
    const scenario = await file(toy());
    const path = await exported(scenario, "--paths", "1234", "--set", "cash.start=11");
    const names = [
      "failures.csv",
      "inputs.csv",
      "loops.csv",
      "manifest.json",
      "paths.csv",
      "sources.csv",
      "summary.csv",
      "toy.json",
    ];
    expect((await readdir(path)).sort()).toEqual(names);
    const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
    const counts: Record<string, number> = {};
    for (const { name, rows } of manifest.files) counts[name] = rows;
    for (const name of names.filter((name) => name.endsWith(".csv")))
      expect((await rowsOf(join(path, name))).length, name).toBe(counts[name]);
    expect(counts["paths.csv"]).toBe(1234);
    expect(counts["sources.csv"]).toBe(toy().sources.length);
    expect(manifest.changes).toEqual(["cash.start 11, was 12"]);
    expect((await rowsOf(join(path, "summary.csv")))[0]?.["changes"]).toBe("1");
    const inputs = await rowsOf(join(path, "inputs.csv"));
    expect(inputs.filter(({ changed }) => changed === "yes").map(({ path }) => path)).toEqual(["cash.start"]);
  });

  test("tells what the loops add: the parts add up to what all do together", async () => {
    const path = await exported(await file(toy()), "--paths", "2048");
    const rows = (await rowsOf(join(path, "loops.csv"))).filter(({ outcome }) => outcome === "default");
    const told = (off: string) =>
      rows.filter(({ next_to: nextTo }) => nextTo === off).map(({ added }) => Number(added));
    const [together = NaN, ...parts] = told("exogenised");
    expect(rows.map(({ futures }) => futures)).toEqual(rows.map(() => "2048"));
    expect(parts).toHaveLength(toy().loops.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(together, 12);
    expect(told("absent")).toHaveLength(1);
  });

  test("of a preset, says what that changes in the scenario it extends", async () => {
    const path = await exported("loops-cut", "--paths", "256");
    const inputs = await rowsOf(join(path, "inputs.csv"));
    const changed = inputs.filter((input) => input["changed"] === "yes");
    expect(changed.length).toBeGreaterThan(0);
    for (const input of changed) {
      expect(input["path"]).toMatch(/^loop\..*\.mode$/);
      expect([input["default"], input["value"]]).toEqual(["as-signed", "absent"]);
    }
  });

  test("tells what --json tells of the same run", async () => {
    const scenario = await file(toy());
    const flags = ["--paths", "1000"];
    const [path, run] = await Promise.all([exported(scenario, ...flags), runJson(scenario, ...flags)]);
    const rows = await rowsOf(join(path, "paths.csv"));
    const share = (outcome: string) => rows.filter((row) => row["outcome"] === outcome).length / rows.length;
    const { quarter, ...last } = run.outcomes.at(-1)!;
    expect(quarter).toBe(run.quarters.at(-1));
    expect(share("default")).toBe(last.default.estimate);
    expect(share("restructured")).toBe(last.restructured.estimate);
    expect(new Set(rows.map((row) => row["run_id"]))).toEqual(new Set([run.runId]));
    const mean = rows.reduce((sum, row) => sum + Number(row["loss:cloud"]), 0) / rows.length;
    expect(mean).toBeCloseTo(run.losses["cloud"].mean.estimate, 8);
  });

  test("of 10,000 paths the first 1,000 are the run of 1,000", async () => {
    const scenario = await file(toy());
    const [few, many] = await Promise.all([
      exported(scenario, "--paths", "1000", "--threads", "1"),
      exported(scenario, "--paths", "10000"),
    ]);
    const [short, long] = await Promise.all([few, many].map((path) => rowsOf(join(path, "paths.csv"))));
    expect([short.length, long.length]).toEqual([1000, 10000]);
    expect(figures(long.slice(0, 1000))).toEqual(figures(short));
  });

  test("what an earlier export wrote and this one does not is taken away, and nothing else", async () => {
    const scenario = await file(toy());
    const path = await exported(scenario, "--paths", "1000");
    await writeFile(join(path, "notes.txt"), "mine");
    const words = ["run", await file(toy({ id: "other" })), "--paths", "200", "--risk-priced", "--csv", path];
    expect((await roundtrip(...words, "--force")).code).toBe(0);
    const kept = [
      "inputs.csv",
      "manifest.json",
      "notes.txt",
      "other.json",
      "paths.csv",
      "sources.csv",
      "summary.csv",
    ];
    expect((await readdir(path)).sort()).toEqual(kept);
  });

  test("refuses a folder with something in it, unless --force allows it", async () => {
    const scenario = await file(toy());
    const path = await folder();
    await writeFile(join(path, "notes.txt"), "mine");
    await writeFile(join(path, "paths.csv"), "old");
    const words = ["run", scenario, "--paths", "200", "--csv", path];
    const refused = await roundtrip(...words);
    expect(refused).toMatchObject({ code: 64, stdout: "" });
    expect(refused.stderr).toContain("is not empty");
    expect(await readFile(join(path, "paths.csv"), "utf8")).toBe("old");
    expect(await roundtrip(...words, "--force")).toMatchObject({ code: 0 });
    expect((await rowsOf(join(path, "paths.csv"))).length).toBe(200);
    expect(await readFile(join(path, "notes.txt"), "utf8")).toBe("mine");
    expect(await roundtrip("run", scenario, "--csv", join(path, "notes.txt"))).toMatchObject({ code: 73 });
  });

  test("interrupted, it leaves no file, whole or half", async () => {
    const path = await folder();
    const inside = join(path, "csv");
    await mkdir(inside);
    const words = ["run", await file(toy()), "--paths", "200000", "--csv", inside, "--json"];
    const child = spawn(process.execPath, [TOOL, ...words], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    let printed = "";
    child.stdout.on("data", (chunk) => (printed += String(chunk)));
    while (child.exitCode === null && (await readdir(inside)).length < 2)
      await new Promise((go) => setTimeout(go, 20));
    child.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
    expect([printed, await readdir(inside)]).toEqual(["", []]);
  });
});
