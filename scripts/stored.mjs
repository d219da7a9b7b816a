import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { makeIfChanged } from "./changed.mjs";

/** The scenario that a first visit shows. */
const SCENARIO = "2026-10";

/** Kept between builds, as it takes a while: by all that it depends on. */
const FOLDER = "build/stored";
const SOURCES = [
  ...["src/lane", "src/arithmetic", "src/draws", "src/model", "src/engine"],
  ...["src/run", "src/metrics", "src/stats", "src/scenario"],
  ...[`scenarios/${SCENARIO}.json`, "scripts/stored.mjs", "package-lock.json"],
];

/** Every answer that comes with the page, by file. */
const answers = /** @type {const} */ ([
  [`${SCENARIO}.json`, "./src/run/stored.ts", "storedAnswer"],
  [`${SCENARIO}.asides.json`, "./src/run/asides.ts", "storedAsides"],
]);

/** JSON has no word for what has no end; the page reads this one. */
const endless = (/** @type {string} */ _, /** @type {unknown} */ value) =>
  value === Infinity ? "Infinity" : value;

async function compute() {
  const scenario = JSON.parse(readFileSync(`scenarios/${SCENARIO}.json`, "utf8"));
  const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, source, name] of answers) {
    const { module } = await runnerImport(source, { configFile: false, logLevel: "error" });
    writeFileSync(`${FOLDER}/${file}`, JSON.stringify(await module[name](scenario, engine), endless));
  }
}

/**
 * Vite's part: a result of the default scenario is built in, so that the page has an answer at its first paint, and what
 * it says beside it right after. They are those of the engine of this build.
 * @returns {import("vite").Plugin}
 */
export function stored() {
  return {
    name: "stored",
    apply: "build",
    /** Asked for along with the scripts that will want it. */
    transformIndexHtml: () => [
      {
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: "", href: `./stored/${SCENARIO}.json` },
        injectTo: "head",
      },
    ],
    async generateBundle() {
      await makeIfChanged(FOLDER, SOURCES, compute);
      for (const [file] of answers)
        this.emitFile({
          type: "asset",
          fileName: `stored/${file}`,
          source: readFileSync(`${FOLDER}/${file}`, "utf8"),
        });
    },
  };
}
