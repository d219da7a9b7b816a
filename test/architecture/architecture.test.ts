import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { choices } from "./laneLoops";
import { breaches, cycleIn, known, layerOf } from "./layers";
import { importsOf, Source, source, sourcesIn } from "./sources";
import { firmsIn, misplaced, unsteady, vagueNames } from "./words";

const sources = sourcesIn("src", "workers", "cli", "bench");
const engine = sources.filter(({ path }) =>
  /^src\/(lane|arithmetic|model|draws|engine|stats|metrics|network)\//.test(path),
);
const lineCount = ({ text }: Source) => text.split("\n").length;

/** Files that are one table from top to bottom. */
const TABLES = ["src/scenario/assumptions.ts"];

const found = (problems: (source: Source) => string[], among = sources) =>
  among.flatMap((one) => problems(one).map((problem) => `${one.path}: ${problem}`));

describe("architecture", () => {
  test("every folder has its place in the table of imports", () => {
    expect(sources.map(({ path }) => layerOf(path)).filter((layer) => !known(layer))).toEqual([]);
  });

  test("imports point one way", () => {
    expect(sources.flatMap(breaches)).toEqual([]);
    const bad = source("src/model/a.ts", 'import { b } from "../view/b";\nimport { c } from "comlink";');
    expect(breaches(bad)).toEqual(["src/model/a.ts imports src/view/b", "src/model/a.ts imports comlink"]);
  });

  test("no files import each other in a ring", () => {
    expect(cycleIn(sources)).toBeUndefined();
    const a = source("src/model/a.ts", 'import { b } from "./b";');
    const b = source("src/model/b.ts", 'import type { a } from "./a";');
    expect(cycleIn([a, b])).toEqual(["src/model/a", "src/model/b", "src/model/a"]);
  });

  test("files do not pass on what others export", () => {
    const passes = ({ code }: Source) => code.match(/^export (\*|(type )?\{[^}]*\} from).*$/gm) ?? [];
    expect(found((one) => [...passes(one)])).toEqual([]);
    expect(passes(source("a.ts", 'export * from "./b";'))).toHaveLength(1);
  });

  test("no company is named outside the data", () => {
    const page = source("index.html", readFileSync("index.html", "utf8"));
    expect(found(({ text, path }) => [...firmsIn(text), ...firmsIn(path)], [...sources, page])).toEqual([]);
    expect(firmsIn("the amdCash of Oracle, who draws")).toEqual(["oracle", "amd"]);
  });

  test("names say what is in a folder or file", () => {
    expect(found(vagueNames)).toEqual([]);
    expect(vagueNames(source("src/utils/types.ts", ""))).toEqual(["utils", "types"]);
  });

  test("files are short", () => {
    const long = sources.filter((one) => lineCount(one) > 250 && !TABLES.includes(one.path));
    expect(long.map(({ path }) => path)).toEqual([]);
    const lengths = sources.map(lineCount).sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThan(60);
  });

  test("the engine computes the same everywhere", () => {
    expect(found(unsteady, engine)).toEqual([]);
    const bad = source("src/model/a.ts", "const x = Math.exp(2 ** Date.now()) + Math.sqrt(2); // a ** b");
    expect(unsteady(bad)).toEqual(["exp", "**", "Date"]);
  });

  test("page, workers and storage are each touched in one place", () => {
    expect(found(misplaced)).toEqual([]);
    expect(misplaced(source("src/model/a.ts", 'document.title = "b"; new Worker(url);'))).toEqual([
      "document",
      "Worker",
    ]);
  });

  test("the engine makes no choice for two paths at once", () => {
    expect(engine.filter(({ path }) => !path.startsWith("src/lane/")).flatMap(choices)).toEqual([]);
  });

  test.each(["x < y ? x : y", "f(!(x < y))", "x < y && y < z", "x < y || y < z", "x === y", "x != y"])(
    "the check of choices sees %s",
    (text) => {
      const loop = `for (let p = 0; p < PATHS; p += LANES) write(out, p, ${text});`;
      const block = `for (let p = 0; p < PATHS; p += LANES) {\n  write(out, p, ${text});\n}\nif (done) stop();`;
      const called = `function f(x: Lane, y: Lane): Lane {\n  return ${text};\n}\nif (done) stop();`;
      for (const code of [loop, block, called])
        expect(choices(source("a.ts", code)).length).toBeGreaterThan(0);
    },
  );

  test("the check of choices lets sums, comparisons and what is outside pass", () => {
    const code = `if (a && !b) for (let p = 0; p < PATHS; p += LANES) {
      write(out, p, choose(read(a, p) <= one, zero, splat(c > (a + 1) ? 2 : 3))); // if a == b
    }
    const c = a ? b : d;`;
    expect(choices(source("a.ts", code))).toEqual([]);
    expect(importsOf(source("src/model/a.ts", 'import { read } from "#lane";'))).toEqual(["src/lane/number"]);
  });
});
