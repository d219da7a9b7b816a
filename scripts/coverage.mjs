import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { makeEngine } from "./engine.mjs";

// Writes docs/coverage.json: how often intervals hold the truth, and how large errors are. Takes minutes.
const FILE = "docs/coverage.json";
await makeEngine();
const { module } = await runnerImport("./scripts/intervals/coverage.ts", {
  logLevel: "warn",
  configFile: false,
});
const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
const scenario = JSON.parse(readFileSync("scenarios/2026-10.json", "utf8"));
writeFileSync(FILE, JSON.stringify(await module.coverage(scenario, engine)));
process.exitCode = spawnSync("node_modules/.bin/oxfmt", [FILE], { stdio: "inherit" }).status ?? 1;
