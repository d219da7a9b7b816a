import type { Paired } from "../src/metrics/attribution/attribution";
import type { Screening, Shares } from "../src/metrics/sensitivity/global";
import type { Tornado } from "../src/metrics/sensitivity/tornado";
import type { Scenario } from "../src/scenario/scenario";
import { counted, futures, ofHundred, pointsSaid, shareSaid } from "./said";
import { table } from "./table";

export type Sensitivity = (Tornado & { readonly method: "one-at-a-time" }) | Screening | Shares;

/** Rows for people; --json has all. */
const ROWS = 20;

/** Sensitivities for people. */
export const sensitivityReport = (found: Sensitivity, scenario: Scenario, runId: string): string =>
  [
    `${scenario.title} (${scenario.id}), as of ${scenario.asOf}`,
    `Default by the end of ${found.headline}; in brackets 95 % intervals over the same futures`,
    body(found),
    `run ${runId}, seed "${scenario.seed}"`,
  ].join("\n\n");

function body(found: Sensitivity): string {
  if (found.method === "morris") return screened(found);
  return found.method === "sobol" ? shared(found) : swung(found);
}

function swung({ default: asItIs, paths, swings, refused }: Tornado): string {
  const rows = swings
    .slice(0, ROWS)
    .map(({ label, path, low, high, defaultAtLow, defaultAtHigh, across, paths: over }) => [
      label,
      path,
      String(low),
      String(high),
      ofHundred(defaultAtLow.estimate),
      ofHundred(defaultAtHigh.estimate),
      pointsSaid(across),
      counted(over),
    ]);
  return [
    `As it is ${shareSaid(asItIs)} of 100 default, of ${counted(paths)}. Each assumption alone over its range:`,
    table([["", "field", "low", "high", "default at low", "at high", "difference", "futures"], ...rows]),
    `${swings.length - rows.length} other assumptions move it less; ${refused.length} have an end that the scenario refuses.`,
    ...(swings.some((swing) => swing.paths < paths)
      ? [`Those that may move it most are known over ${counted(paths)}, the others over fewer futures.`]
      : []),
  ].join("\n");
}

const screened = ({ inputs, paths, trajectories }: Screening): string =>
  [
    `Change of default, of 100, for a whole range, from ${trajectories} trajectories (Morris), ${futures(paths)} a point:`,
    table([
      ["", "mean size", "mean", "spread"],
      ...inputs.map(({ label, meanSize, mean, spread }) => [
        label,
        pointsSaid(meanSize),
        pointsSaid(mean),
        (100 * spread).toFixed(1),
      ]),
    ]),
  ].join("\n");

const shared = ({ inputs, mean, deviation, points, paths }: Shares): string =>
  [
    `With these ${inputs.length} anywhere in their ranges ${ofHundred(mean)} of 100 default on average, give or take ${(100 * deviation).toFixed(1)} (standard deviation).`,
    `Whose doubt that is, of 100 parts of the variance (Sobol'), ${points} points, ${futures(paths)} a point:`,
    table([
      ["", "alone", "with interactions"],
      ...inputs.map(({ label, first, total }) => [label, partsSaid(first), partsSaid(total)]),
    ]),
  ].join("\n");

const partsSaid = ({ estimate, low, high }: Paired): string => {
  const parts = (share: number) => (100 * share).toFixed(0).replace(/^-0$/, "0");
  return `${parts(estimate)} (${parts(low)} to ${parts(high)})`;
};
