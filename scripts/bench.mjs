import { spawnSync } from "node:child_process";
import { build } from "vite";
import { makeEngine } from "./engine.mjs";
import { programOf } from "./programs.mjs";

// Writes docs/performance.md and its plots. Bundled as the tool ships, in a process of its own: no test runner slows it.
const PAGE = "docs/performance.md";
await makeEngine();
await build({
  configFile: "vite.cli.config.ts",
  logLevel: "warn",
  build: { outDir: "build/bench", rolldownOptions: { input: { bench: "bench/bench.ts" } } },
});
const run = (/** @type {string} */ program, /** @type {string[]} */ given) =>
  spawnSync(program, given, {
    stdio: "inherit",
    env: { ...process.env, CXX: programOf("g++"), PYTHON: programOf("python3-numpy") },
  }).status ?? 1;
process.exitCode =
  run(process.execPath, ["--expose-gc", "build/bench/bench.js", PAGE, ...process.argv.slice(2)]) ||
  run("node_modules/.bin/oxfmt", [PAGE]);
