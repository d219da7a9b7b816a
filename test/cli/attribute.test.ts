import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/metrics/attribution/attribution";
import { toy } from "../fixtures/toy";
import { file, roundtrip } from "./tool";

async function attributed(...words: string[]): Promise<Attribution & { readonly runId: string }> {
  const { code, stdout, stderr } = await roundtrip("attribute", ...words, "--json");
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Attribution & { readonly runId: string };
}

describe("attribute", () => {
  test("says the same on any number of threads and either engine", async () => {
    const path = await file(toy());
    const ways = ["--threads 1", "--threads 3", "--engine js"];
    const [first, ...others] = await Promise.all(
      ways.map((way) => attributed(path, "--paths", "1500", "--off", "absent", ...way.split(" "))),
    );
    expect([first.off, first.paths, first.loops.length]).toEqual(["absent", 1500, toy().loops.length]);
    for (const other of others) expect(other).toEqual(first);
  });

  test("without --json people get a sentence and tables", async () => {
    const { code, stdout, stderr } = await roundtrip("attribute", await file(toy()), "--paths", "1500");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/of 100 default, without the loops .*: the loops (add|spare|change)/);
    for (const label of ["Vendors' equity", "Funding reflex", "together", "Cloud"])
      expect(stdout).toContain(label);
  });

  test("refuses another way of taking loops out", async () => {
    const { code, stderr } = await roundtrip("attribute", await file(toy()), "--off", "halved");
    expect(code).toBe(64);
    expect(stderr).toContain("--off: expected one of exogenised, absent");
  });
});
