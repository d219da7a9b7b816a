import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { makeEngine } from "./engine.mjs";

// Writes docs/sensitivity.md: what each assumption's range does to the answer. Takes minutes.
const PAGE = "docs/sensitivity.md";
await makeEngine();
const { module } = await runnerImport("./scripts/sensitivity/page.ts", {
  logLevel: "warn",
  configFile: false,
});
const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
writeFileSync(PAGE, await module.sensitivityPage(engine));
process.exitCode = spawnSync("node_modules/.bin/oxfmt", [PAGE], { stdio: "inherit" }).status ?? 1;
