import { line, scaleLinear } from "d3";
import type { Distribution, Run } from "../../metrics/run";
import type { Options } from "../chart";
import { cumulate } from "../layout/bins";
import { fit } from "../layout/text";
import { add, type Layer } from "../parts/add";
import { valueAxis } from "../parts/axis";
import { key, lines } from "../parts/frame";
import { markOf, type Mark } from "../parts/marks";
import { interval, ofHundred } from "../words/chance";
import { distributionOf, hasEnds } from "./measures";
import type { Places } from "./places";

/** The share of futures at or below each value, one curve a run, a dot where it meets the threshold. */
export function drawCumulative(root: Layer, runs: readonly Run[], options: Options, places: Places): Mark[] {
  const { words, measure, plot, x, threshold } = places;
  const y = scaleLinear([0, 1], [plot.y + plot.height, plot.y]);
  valueAxis(root, [0, 0.25, 0.5, 0.75, 1], y, (share) => (100 * share).toFixed(0), plot);
  lines(root, [words.solvency.atOrBelow], 0, plot.y - 16, "note");
  const said = runs.map((run) => {
    const { below } = distributionOf(run, options);
    const count = words.chances.of100(ofHundred(words, below.estimate), "");
    const says = words.solvency.curve(count, measure.below, interval(words, below));
    return runs.length === 1 ? says : words.common.named(run.scenario.title, says);
  });
  const entries = said.map((text, index) => ({
    label: fit(text, options.width - 24, 12),
    sample: (layer: Layer): void => {
      const group = add(layer, "g", { class: series(index) });
      add(group, "path", { class: "line", d: "M0,8h14" });
    },
  }));
  key(root, entries, { x: 0, y: 0, width: 60 });

  const curve = line(
    ([value]) => x(value),
    ([, share]) => y(share),
  );
  return runs.map((run, index) => {
    const at = distributionOf(run, options);
    const group = add(root, "g", { class: series(index) });
    add(group, "path", { class: "line", d: curve(pointsOf(at, x.domain())) });
    add(group, "circle", { class: "dot", cx: threshold, cy: y(at.below.estimate), r: 4.5 });
    return markOf(group, said[index] ?? "");
  });
}

const series = (index: number): string => `series series-${index % 9}`;

/** Values and the shares at or below them, within the scale; what is in default lies at zero. */
function pointsOf(
  { bins, measure }: Distribution,
  [low = 0, high = 0]: readonly number[],
): [number, number][] {
  const shares = cumulate(bins);
  const points = bins.flatMap(({ from, to }, k): [number, number][] => {
    const before = k === 0 && !hasEnds(measure) ? 0 : (shares[Math.max(0, k - 1)] ?? 0);
    return [
      [from, before],
      [to, shares[k] ?? 0],
    ];
  });
  const inside = points.filter(([value]) => value >= low && value <= high);
  const last = inside.at(-1)?.[1] ?? 0;
  return [...inside, [high, last]];
}
