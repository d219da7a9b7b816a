import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { COUNTS } from "./counts.mjs";

// Everything that a change must pass. With --all also what needs browsers; then the last line counts it all.
const all = process.argv.includes("--all");

/** Each compiler is the other's lint: asc refuses what tsc lets through on lanes, and the other way round. */
const STEPS = [
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "oxfmt", "--check", "."],
  ["types", "tsc", "-p", "tsconfig.json"],
  ["types of tests and tools", "tsc", "-p", "tsconfig.node.json"],
  ["engine", "node", "scripts/make.mjs", "engine"],
  ["page", "node", "scripts/make.mjs", "page"],
  ["command line tool", "node", "scripts/make.mjs", "tool"],
];

const tally = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name @param {string[]} command @returns {boolean} whether it succeeded */
function run(name, command) {
  console.log(`\n── ${name}: ${command.join(" ")}`);
  const started = performance.now();
  const path = `node_modules/.bin:${process.env.PATH}`;
  const { status, error } = spawnSync(command[0], command.slice(1), {
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  if (error) console.error(String(error));
  console.log(
    `${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

for (const [name, ...command] of STEPS) {
  if (run(name, command)) tally.passed += 1;
  else tally.failed += 1;
}

rmSync(COUNTS, { force: true });
const passed = run("tests", ["vitest", "run", ...(all ? [] : ["--project", "unit", "--project", "tool"])]);
const counts = existsSync(COUNTS)
  ? JSON.parse(readFileSync(COUNTS, "utf8"))
  : { passed: 0, failed: 0, skipped: 0 };
tally.passed += counts.passed;
tally.skipped += counts.skipped;
tally.failed += Math.max(counts.failed, passed ? 0 : 1);

process.exitCode = tally.failed > 0 ? 1 : 0;
console.log(`\nTests: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
