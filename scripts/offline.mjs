import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CARD, framed, headers } from "./headers.mjs";

/** The service worker, beside index.html so that all of the page lies below it. */
const WORKER = "offline.js";

/** @param {string} folder @returns {Record<string, string>} hash by path of all that was built */
function hashes(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== WORKER && !path.startsWith("."));
  return Object.fromEntries(paths.sort().map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

/** @param {import("node:crypto").BinaryLike} content as `integrity` has it */
const hashOf = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/**
 * Tells the service worker, once all is built, what belongs to the build and which headers to add.
 * @param {string} folder
 */
export function tellWorker(folder) {
  const path = join(folder, WORKER);
  const files = hashes(folder);
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  const script = readFileSync(path, "utf8").replace(/^const BUILD=.*\n/, "");
  writeFileSync(
    path,
    `const BUILD=${JSON.stringify({ version, files, headers, card: CARD, framed })};\n${script}`,
  );
}

/**
 * Vite's part.
 * @returns {import("vite").Plugin}
 */
export function offline() {
  return {
    name: "offline",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: "index.html", embed: CARD, offline: "workers/offline.ts" },
          output: {
            entryFileNames: ({ name }) => (name === "offline" ? WORKER : "assets/[name]-[hash].js"),
          },
        },
      },
    }),
    writeBundle: { order: "post", handler: ({ dir = "dist" }) => tellWorker(dir) },
  };
}
