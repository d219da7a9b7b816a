import { cumulate } from "../layout/bins";
import { heap, quantileDots } from "../layout/dots";
import { add, type Layer } from "../parts/add";
import { markOf, type Mark } from "../parts/roving";
import { ofHundred } from "../words/chance";
import type { Bars } from "./bars";
import { isShort, type Places } from "./places";

/** The same as dots, each standing for as many futures. */
export function drawDots(
  root: Layer,
  { total, failed, bars }: Bars,
  places: Places,
  n: number,
  size: number,
): Mark[] {
  const { plot, apart } = places;
  const bins = [{ from: apart.x, to: apart.x + apart.width, count: failed }, ...bars];
  const dots = quantileDots(cumulate(bins), n);
  return bins.flatMap(({ from, to, count }, index): Mark[] => {
    const here = dots.filter((bin) => bin === index).length;
    if (here === 0) return [];
    const short = index === 0 || isShort(places, to);
    const group = add(root, "g", { class: short ? "fails" : "lasts" });
    const box = { ...plot, x: from, width: to - from };
    for (const { x: cx, y: cy } of heap(here, box, size)) add(group, "circle", { cx, cy, r: size * 0.42 });
    const where = index === 0 ? "In default" : short ? "Short" : "Covered";
    return [markOf(group, `${where}: ${ofHundred(count / total)} of 100 futures`)];
  });
}
