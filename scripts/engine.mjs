import { mkdirSync } from "node:fs";
import { makeIfChanged } from "./changed.mjs";
import { compile } from "./wasm.mjs";

const ENTRY = "src/engine/engine.ts";
const OUTPUT = "src/generated/engine.wasm";
const SOURCES = [
  "src/lane",
  "src/arithmetic",
  "src/draws",
  "src/model",
  "src/engine",
  "scripts/wasm.mjs",
  "scripts/hoist",
  "package-lock.json",
];

/** Compiles the engine to src/generated/engine.wasm if its sources changed. */
export async function makeEngine() {
  mkdirSync("src/generated", { recursive: true });
  await makeIfChanged(OUTPUT, SOURCES, () => compile(ENTRY, OUTPUT));
}

/**
 * Vite's part: the engine is there, and fresh, before anything is built, served or tested. A mistake in it stops a
 * build; the development server and the tests go on, and say so.
 * @returns {import("vite").Plugin}
 */
export function engine() {
  let building = false;
  return {
    name: "engine",
    configResolved(config) {
      building = config.command === "build";
    },
    async buildStart() {
      try {
        await makeEngine();
      } catch (error) {
        if (building) throw error;
        console.error(String(error));
      }
    },
    async watchChange(file) {
      if (/src\/(lane|arithmetic|draws|model|engine)\//.test(file)) await makeEngine();
    },
  };
}
