import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";
import { makeIfChanged } from "./changed.mjs";

/** The scenario that a first visit shows. */
const SCENARIO = "2026-10";

/** Kept between builds, as it takes a while: by all that it depends on. */
const FOLDER = "build/stored";
const scenarios = readdirSync("scenarios").flatMap((name) =>
  name.endsWith(".json") ? [`scenarios/${name}`] : [],
);
const SOURCES = [
  ...["src/lane", "src/arithmetic", "src/draws", "src/model", "src/engine"],
  ...["src/run", "src/metrics", "src/stats", "src/scenario"],
  ...scenarios, // not their words in other languages
  ...["src/shipped.ts", "scripts/stored.mjs", "package-lock.json"],
];

const load = async (/** @type {string} */ source) =>
  (await runnerImport(source, { configFile: false, logLevel: "error" })).module;

/** Every answer that comes with the page, by file. */
const answers = {
  [`${SCENARIO}.json`]: async (/** @type {WebAssembly.Module} */ engine) =>
    (await load("./src/run/stored.ts")).storedAnswer(first(), engine),
  [`${SCENARIO}.asides.json`]: async (/** @type {WebAssembly.Module} */ engine) =>
    (await load("./src/run/asides.ts")).storedAsides(first(), engine),
  "headlines.json": async (/** @type {WebAssembly.Module} */ engine) =>
    (await load("./src/run/stored.ts")).storedHeadlines(
      (await load("./src/shipped.ts")).shippedScenarios(),
      engine,
    ),
};
const first = () => JSON.parse(readFileSync(`scenarios/${SCENARIO}.json`, "utf8"));

/** JSON has no word for what has no end; the page reads this one. */
const endless = (/** @type {string} */ _, /** @type {unknown} */ value) =>
  value === Infinity ? "Infinity" : value;

async function compute() {
  const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, answer] of Object.entries(answers))
    writeFileSync(`${FOLDER}/${file}`, JSON.stringify(await answer(engine), endless));
}

/**
 * Vite's part: a result of the default scenario is built in, so that the page has an answer at its first paint, what
 * it says beside it right after, and what the other scenarios come to. They are those of the engine of this build.
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
      for (const file of Object.keys(answers))
        this.emitFile({
          type: "asset",
          fileName: `stored/${file}`,
          source: readFileSync(`${FOLDER}/${file}`, "utf8"),
        });
    },
  };
}
