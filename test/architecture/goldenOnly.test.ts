import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, Source, sourcesIn } from "./sources";

const sources = sourcesIn("src", "workers", "cli");
const isGolden = (path: string) => path.startsWith("src/golden/") || path === "cli/golden.ts";

/** All files that these lead to, through those that `passes` lets through. */
function reached(from: readonly string[], passes: (path: string) => boolean): Set<string> {
  const byName = new Map(
    sources.map((one): [string, Source] => [one.path.replace(/(\/index)?\.tsx?$/, ""), one]),
  );
  const seen = new Set<string>();
  const walk = (path: string) => {
    if (seen.has(path) || !passes(path)) return;
    seen.add(path);
    const one = sources.find((other) => other.path === path)!;
    for (const name of importsOf(one)) {
      const next = byName.get(name);
      if (next) walk(next.path);
    }
  };
  from.forEach(walk);
  return seen;
}

const entries = [
  "src/main.tsx",
  "src/embed.tsx",
  "workers/simulate.ts",
  "workers/offline.ts",
  "cli/roundtrip.ts",
];
const answering = [...reached(["cli/golden.ts"], () => true)];

test("what only golden cases use stands among their formulas, and nowhere else", () => {
  const used = reached(entries, (path) => !isGolden(path));
  expect(answering.filter((path) => !isGolden(path) && !used.has(path))).toEqual([]);
  expect([...used].some((path) => path.startsWith("src/stats/"))).toBe(true);
});

test("and is listed for whoever reads what the command does", () => {
  const page = readFileSync("docs/command-line.md", "utf8");
  const listed = [...page.matchAll(/`(\w+)\.ts`/g)].map(([, name]) => `src/golden/formulas/${name}.ts`);
  const formulas = answering.filter((path) => path.startsWith("src/golden/formulas/"));
  expect(listed.sort()).toEqual(formulas.sort());
});
