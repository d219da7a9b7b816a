import { scaleLinear } from "d3";
import type { Bin } from "../layout/bins";
import { add, type Layer } from "../parts/add";
import { markOf, type Mark } from "../parts/roving";
import { ofHundred } from "../words/chance";
import type { Bars } from "./bars";
import { isShort, type Places } from "./places";

const density = ({ from, to, count }: Bin): number => count / (to - from);

/** Bars whose area is the share of futures: the block of those in default has the same measure as the others. */
export function drawDensity(root: Layer, { total, failed, bars }: Bars, places: Places): Mark[] {
  const { plot, apart, x } = places;
  const block = { from: apart.x, to: apart.x + apart.width, count: failed };
  const filled = bars.filter(({ count }) => count > 0);
  const tallest = Math.max(...filled.map(density), failed > 0 ? density(block) : 0);
  const y = scaleLinear([0, tallest], [plot.y + plot.height, plot.y]);
  const draw = (bar: Bin, kind: string, where: string): Mark => {
    const top = y(density(bar));
    const side = { x: bar.from, width: Math.max(0.5, bar.to - bar.from - 1) };
    const group = add(root, "rect", {
      class: `bar ${kind}`,
      ...side,
      y: top,
      height: plot.y + plot.height - top,
    });
    return markOf(group, `${where}: ${ofHundred(bar.count / total)} of 100 futures`);
  };
  const marks = filled.map((bar) => {
    const values = `${x.invert(bar.from).toFixed(1)} to ${x.invert(bar.to).toFixed(1)}`;
    return draw(bar, isShort(places, bar.to) ? "fails" : "lasts", values);
  });
  return failed > 0 ? [draw(block, "fails", "In default"), ...marks] : marks;
}
