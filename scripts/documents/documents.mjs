import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path/posix";
import { readable } from "./readable.mjs";

/** Where the documents lie beside the page. */
const FOLDER = "documents";

/** What is shown to readers of the page, in this order; after these the decisions. */
const DOCUMENTS = [
  "docs/model.md",
  "docs/validation.md",
  "docs/results.md",
  "docs/sensitivity.md",
  "docs/backtest.md",
  "docs/not-modelled.md",
  "docs/not-validated.md",
  "docs/scenario.md",
  "docs/as-of-2025-11.md",
  "docs/command-line.md",
  "docs/performance.md",
  "docs/accessibility.md",
  "docs/vocabulary.md",
  "CHANGELOG.md",
];

const DECISIONS = "docs/adr";
const PICTURES = "docs/performance";

/** @param {string} folder @param {string} end @returns {string[]} */
const filesIn = (folder, end) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => join(folder, name));

/** @param {string} path of a document in the project @returns {string} where it lies beside the page */
const placeOf = (path) => `${basename(path, ".md").toLowerCase()}.html`;

/**
 * Vite's part: the project's documents as pages beside the page, for readers who have nothing else of the project.
 * @returns {import("vite").Plugin}
 */
export function documents() {
  return {
    name: "documents",
    apply: "build",
    generateBundle() {
      const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source });
      const all = [...DOCUMENTS, ...filesIn(DECISIONS, ".md")];
      const places = new Map(all.map((path) => [path, placeOf(path)]));
      const pictures = filesIn(PICTURES, ".svg");
      for (const path of pictures) {
        places.set(path, `pictures/${basename(path)}`);
        emit(`pictures/${basename(path)}`, readFileSync(path, "utf8"));
      }
      for (const path of all) emit(placeOf(path), readable(path, readFileSync(path, "utf8"), places));
      emit("documents.css", readFileSync("scripts/documents/documents.css", "utf8"));
    },
  };
}
