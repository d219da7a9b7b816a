import { importsOf, Source } from "./sources";

/** Who may import whom. A folder may always import from itself. */
const MAY_IMPORT: Record<string, string> = {
  lane: "",
  arithmetic: "lane",
  stats: "arithmetic",
  model: "lane arithmetic",
  draws: "lane arithmetic",
  engine: "lane arithmetic model draws",
  network: "arithmetic stats model",
  metrics: "model stats network scenario",
  scenario: "",
  run: "lane model draws engine metrics scenario stats generated",
  golden: "lane arithmetic stats draws model engine network metrics scenario run",
  store: "scenario metrics",
  export: "scenario metrics",
  charts: "metrics stats",
  view: "scenario run store export metrics stats network charts",
  workers: "run engine draws scenario metrics generated",
  cli: "run engine draws scenario metrics stats network golden export store workers generated",
  bench: "run engine draws model arithmetic scenario metrics stats cli test",
};

/** Which folders may use a package; those not listed here are free. */
const MAY_USE: Record<string, string> = {
  comlink: "run workers cli",
  seedrandom: "draws bench",
  idb: "store",
  d3: "charts bench",
  preact: "view main",
  "@preact/signals": "view main",
  fflate: "export",
};

/** The layer of a path: the folder under src, or the one at the top; "main" for what composes it all. */
export function layerOf(path: string): string {
  const [top, below] = path.split("/");
  if (top !== "src") return top;
  return path.split("/").length === 2 ? "main" : below;
}

/** Imports against the table, as "file imports what". */
export function breaches(source: Source): string[] {
  const own = layerOf(source.path);
  if (own === "main") return [];
  return importsOf(source)
    .filter((name) => !allowed(own, name))
    .map((name) => `${source.path} imports ${name}`);
}

function allowed(own: string, name: string): boolean {
  if (/^(src|workers|cli|bench|test|scenarios)\//.test(name)) {
    const other = layerOf(name);
    return other === own || other === "scenarios" || (MAY_IMPORT[own] ?? "").split(" ").includes(other);
  }
  if (name.startsWith("node:")) return own === "cli" || own === "bench";
  const folders = MAY_USE[packageOf(name)];
  return folders === undefined || folders.split(" ").includes(own);
}

function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

export const known = (layer: string): boolean => layer in MAY_IMPORT || layer === "main";

/** A ring of files that import each other, if there is one. */
export function cycleIn(sources: readonly Source[]): string[] | undefined {
  const short = (path: string) => path.replace(/\.tsx?$/, "");
  const imports = new Map(sources.map((source) => [short(source.path), importsOf(source)]));
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const found = imports.has(next) ? visit(next, [...trail, file]) : undefined;
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}
