import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} path @returns {string[]} the files there, in order; none if there is nothing */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === "generated" ? [] : filesUnder(join(path, name))));
}

/** @param {string[]} sources files and folders @returns {string} a hash of their names and contents */
function hashOf(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Runs `make` unless it last succeeded with the sources as they are and what it made is still there.
 * @param {string} output file or folder that is made
 * @param {string[]} sources
 * @param {() => unknown} make
 */
export async function makeIfChanged(output, sources, make) {
  const stamp = `build/${output.replaceAll("/", "-")}.stamp`;
  const hash = hashOf(sources);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await make();
  mkdirSync("build", { recursive: true });
  writeFileSync(stamp, hash);
}
