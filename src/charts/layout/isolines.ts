/** A point of the grid: column and row, whole where values were taken. */
export type GridPoint = readonly [column: number, row: number];
export type Segment = readonly [from: GridPoint, to: GridPoint];

/**
 * Where values on a grid pass a level, as straight segments, by marching squares with linear interpolation between
 * neighbours. values[row][column]; in a saddle the two segments keep the higher corners apart.
 */
export function isoline(values: readonly (readonly number[])[], level: number): Segment[] {
  const found: Segment[] = [];
  for (let row = 0; row + 1 < values.length; row++) {
    for (let column = 0; column + 1 < values[row].length; column++) {
      found.push(...inSquare(values, column, row, level));
    }
  }
  return found;
}

/** Corners of a square in their order round it. */
const corners: readonly GridPoint[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

function inSquare(
  values: readonly (readonly number[])[],
  column: number,
  row: number,
  level: number,
): Segment[] {
  const at = corners.map(([x, y]) => values[row + y][column + x]);
  const crossings = corners.flatMap(([x, y], k): GridPoint[] => {
    const next = (k + 1) % 4;
    const [a, b] = [at[k], at[next]];
    if (a >= level === b >= level) return [];
    const share = (level - a) / (b - a);
    const [to, down] = corners[next];
    return [[column + x + share * (to - x), row + y + share * (down - y)]];
  });
  const [a, b, c, d] = crossings;
  if (a === undefined || b === undefined) return [];
  if (c === undefined || d === undefined) return [[a, b]];
  // Four crossings: pair them so that each segment cuts off one of the higher corners.
  return at[0] >= level
    ? [
        [d, a],
        [b, c],
      ]
    : [
        [a, b],
        [c, d],
      ];
}
