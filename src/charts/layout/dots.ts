import type { Box } from "./box";

/**
 * The bins of the dots of a quantile dotplot: dot k of n stands at quantile (k + 1/2)/n of a distribution given by
 * its cumulative shares at the ends of consecutive bins; -1 for dots beyond the last bin. A bin without a dot holds
 * less than 1/n. (Kay, Kola, Hullman and Munson 2016.)
 */
export function quantileDots(cumulative: readonly number[], n: number): number[] {
  return Array.from({ length: n }, (_, k) => cumulative.findIndex((share) => share >= (k + 0.5) / n));
}

/** How many dots fall in each of `bins` bins. */
export function countDots(dots: readonly number[], bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const bin of dots) if (bin >= 0) counts[bin] = (counts[bin] ?? 0) + 1;
  return counts;
}

/** The largest dot, at most `most` pixels, of which stacks of `counts` fit boxes of the given width and height. */
export function dotSize(
  stacks: readonly { count: number; width: number }[],
  height: number,
  most: number,
): number {
  for (let size = most; size > 2; size -= 0.25) {
    const fits = stacks.every(({ count, width }) => {
      const across = Math.floor(width / size);
      return across >= 1 && Math.ceil(count / across) * size <= height;
    });
    if (fits) return size;
  }
  return 2;
}

/** Centres of `count` dots heaped from the bottom of a box, row by row, the rows centred. */
export function heap(count: number, box: Box, size: number): { x: number; y: number }[] {
  const across = Math.max(1, Math.min(Math.floor(box.width / size), count));
  const left = box.x + (box.width - across * size) / 2;
  return Array.from({ length: count }, (_, k) => ({
    x: left + ((k % across) + 0.5) * size,
    y: box.y + box.height - (Math.floor(k / across) + 0.5) * size,
  }));
}
