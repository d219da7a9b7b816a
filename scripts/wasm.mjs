import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hoisted } from "./hoist/hoist.mjs";
import { checkLimits } from "./inlining.mjs";

// Not by a declaration: those that are bundled, as with a configuration of vite, are all run before anything else.
const { default: asc, libraryFiles } = await import("assemblyscript/asc");

const root = fileURLToPath(new URL("..", import.meta.url));

// A package name and a library file of asc stand for the lane: so `Lane` is v128, and `a * b` works on it.
libraryFiles["#lane"] = readFileSync(`${root}/src/lane/simd.ts`, "utf8");
libraryFiles["vector"] = readFileSync(`${root}/src/lane/operators.ts`, "utf8");

// Lists are written within their length, as they are read: asc has an unchecked way for the one and not for the other.
// Once: this module may be loaded twice, by the page's build and by what it bundles, and asc is one for both.
const { array } = libraryFiles;
libraryFiles["array"] = array.includes("__uset")
  ? array
  : array.replace(
      '@operator("[]=")',
      `@unsafe @operator("{}=") private __uset(index: i32, value: T): void {
    store<T>(this.dataStart + (<usize>index << alignof<T>()), value);
  }

  @operator("[]=")`,
    );

const OPTIONS =
  "-O3 --converge --noAssert --uncheckedBehavior always --runtime stub --use abort= --enable simd " +
  "--initialMemory 2048 --disableWarning 112";

/** How many were compiled by this process: two at once must not share an unfinished file. */
let made = 0;

/**
 * Compiles one entry, and all that it imports, with two paths a lane. Paths are relative to the root of the project.
 * Throws an Error with asc's report.
 * @param {string} entry
 * @param {string} output
 * @param {string[]} more options of asc
 */
export async function compile(entry, output, more = []) {
  const unfinished = `${output}.${process.pid}.${(made += 1)}`;
  const options = [entry, "--baseDir", root, "-o", unfinished, ...OPTIONS.split(" "), ...more];
  let report = "";
  const { error } = await asc.main(options, { stderr: { write: (text) => void (report += String(text)) } });
  if (error) throw new Error(`asc could not compile ${entry}:\n${report}`);
  checkLimits();
  writeFileSync(`${root}/${unfinished}`, hoisted(readFileSync(`${root}/${unfinished}`)));
  renameSync(`${root}/${unfinished}`, `${root}/${output}`);
}
