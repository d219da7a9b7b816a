import { FLAGS } from "../contenders/cpp";
import { type Language, languages } from "../contenders/others";
import type { Peers, Times } from "../peers";
import { table, times, told } from "../table";

const names: Record<keyof Times, string> = {
  wasm: "WebAssembly, two paths a lane",
  counting: "the same, filling all of its histograms too",
  js: "JavaScript, the same source",
  cpp: "C++, scalar",
  numpy: "numpy",
  plain: "plain JavaScript",
};

const rows = (of: Times) =>
  (Object.keys(names) as (keyof Times)[]).flatMap((name) => {
    const time = of[name];
    return time === undefined
      ? []
      : [[names[name], told(time), times(of.plain / time), times(of.js / time), times(time / of.wasm)]];
  });

const heads = [
  "one thread",
  "µs a path",
  "as fast as plain JavaScript",
  "as fast as our JavaScript",
  "its time over our WebAssembly's",
];

const listed: Record<Language, string> = { cpp: "C++", numpy: "numpy" };

function missing({ distances }: Peers): string {
  const absent = languages.filter((name) => distances[name] === undefined).map((name) => listed[name]);
  return absent.length > 0
    ? ` **Not here**, as the machine had no program for it: ${absent.join(" and ")}.`
    : "";
}

const checked = ({ distances }: Peers): string =>
  languages
    .flatMap((name) => {
      const distance = distances[name];
      if (distance === undefined) return [];
      const { given, own, paths } = distance;
      const count = paths.toLocaleString("en");
      return ` ${listed[name]} came to the same on each of ${count} paths with equal draws, all outputs to ${given.toExponential(0)} of their size, and with its own ${count} to means of all outputs within ${own.toFixed(1)} standard errors.`;
    })
    .join("");

/** The two tables of contenders. */
export const peersSection = (peers: Peers): string =>
  [
    "## The same model",
    `Plain JavaScript is the second implementation of the model that the tests hold the engine to (\`test/reference\`): objects, arrays, \`Math\`, one path after another, a quarter a step. C++ (\`bench/contenders/cpp\`, \`g++ ${FLAGS.join(" ")}\`) takes one path after another too, with all its state in place, and numpy (\`bench/contenders/numpy\`) all paths of a run at once. Both read the scenario's contracts as data. All give what each path came to; the engine, which in a run fills its histograms too, is timed with and without that. C++ and numpy leave out whether fear alone would bring the firm down, and what this scenario does not use: other steps of revenue, winters, debts to the outside first, bills for what is late, equity per gigawatt. All were written by the people who wrote the engine.${missing(peers)}`,
    "Each with its own draws: the engine makes points of scrambled nets and independent words anew for every block; plain JavaScript takes `seedrandom` and Box-Muller, C++ xoshiro256++ and the normals of its library, numpy its generator SFC64.",
    table(heads, rows(peers.own)),
    "All with equal draws, made before:",
    table(heads, rows(peers.equal)),
    `Checked before the clock started: both builds of the engine gave the same bits (${peers.fingerprints.map((one) => `\`${one}\``).join(", ")}); with equal draws the plain version defaulted in the same quarter on every path compared; with its own, ${peers.plainPaths.toLocaleString("en")} paths defaulted as often as the engine's to within ${peers.apart.toFixed(1)} standard errors.${checked(peers)}`,
  ].join("\n\n");
