/**
 * The point of a set from which the others are nearest altogether, by the sum of absolute differences, each coordinate in
 * units of its own mean absolute deviation (Kaufman & Rousseeuw 1990): a member of the set, which a mean is not. Returns
 * its place, the first of several; a coordinate that never differs counts for nothing. Throws a RangeError if there is no
 * point.
 */
export function medoid(points: readonly (readonly number[])[]): number {
  const [first] = points;
  if (first === undefined) throw new RangeError("medoid: expected at least one point, got none");
  const units = first.map((_, k) => deviation(points.map((point) => point[k])));
  const scaled = points.map((point) => point.map((x, k) => (units[k] > 0 ? x / units[k] : 0)));
  let best = 0;
  let least = Infinity;
  scaled.forEach((point, i) => {
    let sum = 0;
    for (let j = 0; j < scaled.length && sum < least; j++) sum += distance(point, scaled[j]);
    if (sum < least) [best, least] = [i, sum];
  });
  return best;
}

function distance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += Math.abs(a[k] - b[k]);
  return sum;
}

function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return numbers.reduce((sum, x) => sum + Math.abs(x - mean), 0) / numbers.length;
}
