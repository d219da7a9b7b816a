/**
 * Where an increasing function crosses zero between `low` and `high`, to the last bit. If it is positive at `low` or
 * negative at `high`, that end.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  for (;;) {
    const middle = a + (b - a) / 2;
    if (!(middle > a && middle < b)) return f(a) >= 0 ? a : b;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
}
