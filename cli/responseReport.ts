import type { Estimate } from "../src/metrics/run";
import type { Response } from "../src/metrics/response";
import type { Scenario } from "../src/scenario/scenario";
import { futures } from "./said";
import { table } from "./table";

/** The response to a loss for people: by the end of each year, in cents of a dollar. */
export const responseReport = (
  { paths, firms, years }: Response,
  { title }: Scenario,
  runId: string,
): string =>
  [
    `${title}: of a dollar lost on the first day, what is lost by the end of each year; ${futures(paths)}, run ${runId}`,
    `Taken from ${firms.join(", ")} in turn. Above 1 a loss feeds itself, below 1 others replace it. In brackets: 95 % intervals.`,
    table([
      ["by the end of", "in all futures", "in the worst tenth", "gain", "spectral radius"],
      ...years.map(({ year, lost, lostInWorst, gain, radius }) => [
        year,
        said(lost),
        said(lostInWorst),
        said(gain),
        said(radius),
      ]),
    ]),
  ].join("\n\n");

const said = ({ estimate, low, high }: Estimate): string => {
  const [middle, from, to] = [estimate, low, high].map((value) =>
    value.toFixed(2).replace(/^-(0\.00)$/, "$1"),
  );
  return `${middle} (${from} to ${to})`;
};
