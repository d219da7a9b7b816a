import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Backtest } from "../../src/metrics/backtest";
import { roundtrip, runJson } from "./tool";

const written = (page: string) => readFileSync(`docs/${page}`, "utf8").replace(/[ |-]+/g, " ");

test("docs/results.md tells of the runs that the tool makes now; if not: node scripts/results.mjs", async () => {
  const page = written("results.md");
  for (const scenario of ["2026-10", "2025-11"]) {
    const { runId, fingerprint } = await runJson(scenario, "--paths", "100000");
    expect(page).toContain(`Run \`${runId}\`, fingerprint \`${fingerprint}\``);
  }
});

test("docs/backtest.md has the quantiles that the tool gives now; if not: node scripts/backtest.mjs", async () => {
  const page = written("backtest.md");
  const { stdout } = await roundtrip("backtest", "2025-11", "--paths", "20000", "--json");
  const { tests } = JSON.parse(stdout) as { tests: Backtest[] };
  const rows = tests.flatMap(({ standings }) =>
    standings.map(({ quantiles }) => quantiles.map((quantile) => quantile.toFixed(1)).join(" ")),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(page).toContain(` ${row} `);
});
