import { scaleLinear } from "d3";
import type { Bin } from "../layout/bins";
import type { Box } from "../layout/box";
import { add, type Layer } from "../parts/add";
import { markOf, type Mark } from "../parts/marks";
import { ofHundred } from "../words/chance";
import type { Bars } from "./bars";
import { sayer } from "./sayer";
import { isShort, type Places } from "./places";

const density = ({ from, to, count }: Bin): number => count / (to - from);

/** A box filled by a count, as a bar as wide as the box. */
const block = (box: Box | null, count: number): Bin[] =>
  box === null || count <= 0 ? [] : [{ from: box.x, to: box.x + box.width, count }];

/** Bars whose area is the share of futures: the blocks of those that stand apart have the same measure. */
export function drawDensity(root: Layer, { total, failed, beyond, bars }: Bars, places: Places): Mark[] {
  const { words, plot, x } = places;
  const { inDefault: failing, moreThan } = words.solvency;
  const says = sayer(words);
  const write = (value: number): string => words.numbers.fixed(value, 1);
  const filled = bars.filter(({ count }) => count > 0);
  const [inDefault, wellCovered] = [block(places.failed, failed), block(places.beyond, beyond)];
  const tallest = Math.max(...[...filled, ...inDefault, ...wellCovered].map(density));
  const y = scaleLinear([0, tallest], [plot.y + plot.height, plot.y + 16]);
  const draw = (bar: Bin, kind: string, where: string): Mark => {
    const top = y(density(bar));
    const side = { x: bar.from, width: Math.max(0.5, bar.to - bar.from - 1) };
    const height = plot.y + plot.height - top;
    const mark = add(root, "rect", { class: `bar ${kind}`, ...side, y: top, height });
    return markOf(mark, says(where, bar.count / total));
  };
  for (const bar of [...inDefault, ...wellCovered]) {
    const at = { x: (bar.from + bar.to) / 2, y: y(density(bar)) - 6, "text-anchor": "middle" };
    add(root, "text", { class: "sum", "aria-hidden": "true", ...at }).text(
      ofHundred(words, bar.count / total),
    );
  }
  const between = ({ from, to }: Bin): string =>
    words.numbers.range(write(x.invert(from)), write(x.invert(to)));
  const top = words.numbers.decimal(x.domain()[1] ?? Infinity);
  return [
    ...inDefault.map((bar) => draw(bar, "fails", failing)),
    ...filled.map((bar) => draw(bar, isShort(places, bar.to) ? "fails" : "lasts", between(bar))),
    ...wellCovered.map((bar) => draw(bar, "lasts", moreThan(top))),
  ];
}
