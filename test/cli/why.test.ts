import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import type { Anatomy } from "../../src/metrics/anatomy/anatomy";
import { toy } from "../fixtures/toy";
import { file, folder, roundtrip } from "./tool";

async function told(...words: string[]): Promise<Anatomy & { readonly runId: string }> {
  const { code, stdout, stderr } = await roundtrip("why", ...words, "--json");
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Anatomy & { readonly runId: string };
}

describe("why", () => {
  test("says the same on any number of threads and either engine", async () => {
    const path = await file(toy());
    const ways = ["--threads 1", "--threads 3", "--engine js"];
    const [first, ...others] = await Promise.all(
      ways.map((way) => told(path, "--paths", "1500", ...way.split(" "))),
    );
    expect(first.paths).toBe(1500);
    expect(first.failures.length).toBeGreaterThan(9);
    for (const other of others) expect(other).toEqual(first);
  });

  test("without --json people get causes, stories and who loses with whom", async () => {
    const { code, stdout, stderr } = await roundtrip("why", await file(toy()), "--paths", "700");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/of 700 futures default by the end of 2031Q4/);
    for (const words of ["slow revenue", "by no single thing", "A typical future of", "CoVaR", "Cloud"])
      expect(stdout).toContain(words);
  });

  test("of few futures CoVaR has no upper end", async () => {
    const { code, stdout } = await roundtrip("why", await file(toy()), "--paths", "400");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Cloud +[\d.]+ \([\d.]+ or more\)/);
  });

  test("run --csv writes a row for each failure, to be joined to its path", async () => {
    const [path, to] = [await file(toy()), await folder()];
    const { code } = await roundtrip("run", path, "--paths", "700", "--csv", to);
    expect(code).toBe(0);
    const rows = async (name: string) => csvParse(await readFile(join(to, name), "utf8"));
    const [failures, paths] = [await rows("failures.csv"), await rows("paths.csv")];
    const { failures: expected } = await told(path, "--paths", "700");
    expect(failures.map((row) => Number(row["path"]))).toEqual(expected.map((failure) => failure.path));
    for (const [i, row] of failures.entries()) {
      const whole = paths[Number(row["path"])];
      expect([row["quarter"], row["contract"]]).toEqual([whole["defaultQuarter"], whole["firstMissed"]]);
      expect(row["causes"]).toBe(expected[i].causes.join(" "));
      expect(row["chain"]).toMatch(/(^| > )unpaid 20\d\dQ\d$/);
      for (const cause of ["revenue", "funding", "creditors"] as const)
        expect(row[`saved:${cause}`]).toBe(expected[i].causes.includes(cause) ? "1" : "0");
    }
  });
});
