import { cumulate } from "../layout/bins";
import type { Box } from "../layout/box";
import { heap, quantileDots } from "../layout/dots";
import { add, type Layer } from "../parts/add";
import { addDots } from "../parts/outlines";
import { markOf, type Mark } from "../parts/marks";
import type { Bars } from "./bars";
import { sayer } from "./sayer";
import { isShort, type Places } from "./places";

/** A place for dots and what they are. */
interface Stack {
  readonly box: Box;
  readonly count: number;
  readonly kind: "fails" | "lasts";
  readonly where: string;
}

/** The same as dots, each standing for as many futures. */
export function drawDots(root: Layer, bars: Bars, places: Places, n: number, size: number): Mark[] {
  const says = sayer(places.words);
  const stacks = stacksOf(bars, places);
  const dots = quantileDots(cumulate(stacks.map(({ count }, k) => ({ from: k, to: k + 1, count }))), n);
  return stacks.flatMap(({ box, count, kind, where }, index): Mark[] => {
    const here = dots.filter((stack) => stack === index).length;
    if (here === 0) return [];
    const group = add(root, "g", { class: kind });
    addDots(group, heap(here, box, size), size * 0.42);
    return [markOf(group, says(where, count / bars.total))];
  });
}

function stacksOf({ failed, beyond, bars }: Bars, places: Places): Stack[] {
  const { solvency } = places.words;
  const within = bars.map(({ from, to, count }): Stack => {
    const box = { ...places.plot, x: from, width: to - from };
    const short = isShort(places, to);
    return { box, count, kind: short ? "fails" : "lasts", where: short ? solvency.short : solvency.covered };
  });
  const ends: [Box | null, number, Stack["kind"], string][] = [
    [places.failed, failed, "fails", solvency.inDefault],
    [places.beyond, beyond, "lasts", solvency.wellCovered],
  ];
  const [first = [], last = []] = ends.map(([box, count, kind, where]): Stack[] =>
    box === null ? [] : [{ box, count, kind, where }],
  );
  return [...first, ...within, ...last];
}
