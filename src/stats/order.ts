import { ascending } from "./quantile";

/** Places of the values from the least up, equal ones in their own order: a stable argsort. None may be NaN. */
export function orderOf(values: ArrayLike<number>): Uint32Array {
  const sorted = ascending(values);
  const taken = new Uint32Array(sorted.length); // of the ranks that equal values share, from the first of them on
  const order = new Uint32Array(sorted.length);
  for (let place = 0; place < sorted.length; place++) {
    const first = below(sorted, values[place]);
    order[first + taken[first]++] = place;
  }
  return order;
}

/** How many of an ascending column lie below x. */
function below(sorted: Float64Array, x: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < x) from = middle + 1;
    else to = middle;
  }
  return from;
}
