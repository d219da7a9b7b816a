import { readFileSync } from "node:fs";
import { runnerImport } from "vite";

/** The scenario that a first visit shows. */
const SCENARIO = "2026-10";

/**
 * Vite's part: a result of the default scenario is built in, so that the page has an answer at its first paint. It is
 * computed anew for every build, by the engine of that build.
 * @returns {import("vite").Plugin}
 */
export function stored() {
  return {
    name: "stored",
    apply: "build",
    async generateBundle() {
      const scenario = JSON.parse(readFileSync(`scenarios/${SCENARIO}.json`, "utf8"));
      const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
      const { module } = await runnerImport("./src/run/stored.ts", { configFile: false, logLevel: "error" });
      const run = await module.storedAnswer(scenario, engine);
      this.emitFile({ type: "asset", fileName: `stored/${SCENARIO}.json`, source: JSON.stringify(run) });
    },
  };
}
