import type { Peers } from "../peers";
import { table, times, told } from "../table";

const names = {
  wasm: "WebAssembly, two paths a lane",
  js: "JavaScript, the same source",
  plain: "plain JavaScript",
};

const rows = (of: Peers["own"]) =>
  (Object.keys(names) as (keyof typeof names)[]).map((name) => [
    names[name],
    told(of[name]),
    times(of.plain / of[name]),
    times(of.js / of[name]),
  ]);

const heads = ["one thread", "µs a path", "as fast as plain JavaScript", "as fast as our JavaScript"];

/** The two tables of contenders. */
export const peersSection = ({ own, equal, fingerprints, apart, plainPaths }: Peers): string =>
  [
    "## The same model",
    "Plain JavaScript is the second implementation of the model that the tests hold the engine to (`test/reference`): objects, arrays, `Math`, one path after another, a quarter a step. It only counts defaults, while the engine also fills all of its histograms. It was written to be read, by the people who wrote the engine: a fast hand-written one would be closer. **Not here yet:** numpy and C++.",
    "Each with its own draws: the engine makes points of scrambled nets and independent words anew for every block; plain JavaScript takes `seedrandom` and Box-Muller.",
    table(heads, rows(own)),
    "All with equal draws, made before:",
    table(heads, rows(equal)),
    `Checked before the clock started: both builds of the engine gave the same bits (${fingerprints.map((one) => `\`${one}\``).join(", ")}); with equal draws the plain version defaulted in the same quarter on every path compared; with its own, ${plainPaths.toLocaleString("en")} paths defaulted as often as the engine's to within ${apart.toFixed(1)} standard errors.`,
  ].join("\n\n");
