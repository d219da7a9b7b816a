import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { makeEngine } from "./engine.mjs";
import { inChromium } from "./inChromium.mjs";
import { programOf } from "./programs.mjs";

// Writes docs/performance.md and its plots. Bundled as the tool ships, in a process of its own: no test runner slows it.
const PAGE = "docs/performance.md";
const CHROMIUM = "build/contenders/chromium.json";
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
console.log("in Chromium, for about a minute");
mkdirSync("build/contenders", { recursive: true });
writeFileSync(CHROMIUM, JSON.stringify((await inChromium()) ?? null));
const given = [PAGE, "--chromium", CHROMIUM, ...process.argv.slice(2)];
process.exitCode =
  run(process.execPath, ["--expose-gc", "build/bench/bench.js", ...given]) ||
  run("node_modules/.bin/oxfmt", [PAGE]);
