import { text } from "../text/text";

/** Numbers of futures as one number, or as the least and the most of them. */
export function countsSaid(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map(text.count);
  return least === most ? least : text.charts.numbers.range(least, most);
}
