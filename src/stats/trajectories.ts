/** How far an input moves, of its range. */
export const STEP = 2 / 3;

/**
 * Points of Morris's design (1991): trajectories through the unit cube on a grid of four levels, in which one input after
 * another moves by two thirds, once each. `uniform` gives a number in [0, 1) for each place of the design.
 */
export function trajectories(
  inputs: number,
  count: number,
  uniform: (trajectory: number, draw: number) => number,
): number[][] {
  return Array.from({ length: count }, (_, t) => {
    const starts = Array.from({ length: inputs }, (__, i) => Math.floor(4 * uniform(t, i)) / 3);
    const keys = starts.map((__, i) => ({ i, key: uniform(t, inputs + i) }));
    const order = keys.sort((a, b) => a.key - b.key || a.i - b.i).map(({ i }) => i);
    let point = starts;
    const points = [point];
    for (const i of order) {
      point = point.map((x, j) => (j === i ? (x < 0.5 ? x + STEP : x - STEP) : x));
      points.push(point);
    }
    return points;
  }).flat();
}
