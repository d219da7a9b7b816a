import { Matrix } from "../../stats/linear";

/** Square of the centred L2 discrepancy of points in the unit cube, one a row (Hickernell 1998): 0 is perfectly even. */
export function centredDiscrepancy(points: Matrix): number {
  const n = points.length;
  const off = points.map((row) => row.map((x) => Math.abs(x - 0.5)));
  let cube = 1;
  for (let j = 0; j < points[0].length; j++) cube *= 13 / 12;
  let single = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    single += off[i].reduce((product, d) => product * (1 + 0.5 * d - 0.5 * d * d), 1);
    for (let k = 0; k < n; k++) {
      let product = 1;
      for (let j = 0; j < points[i].length; j++) {
        product *= 1 + 0.5 * (off[i][j] + off[k][j] - Math.abs(points[i][j] - points[k][j]));
      }
      pairs += product;
    }
  }
  return cube - (2 * single) / n + pairs / (n * n);
}
