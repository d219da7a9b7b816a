/** Nodes and weights of Gauss-Legendre quadrature with 10 points on (-1, 1), the positive half. */
const legendre = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
] as const;

/** Integral from a to b by ten points: exact for polynomials up to degree 19. */
export function gauss(f: (x: number) => number, a: number, b: number): number {
  const middle = (a + b) / 2;
  const half = (b - a) / 2;
  return (
    half *
    legendre.reduce((sum, [x, weight]) => sum + weight * (f(middle + half * x) + f(middle - half * x)), 0)
  );
}

const SLACK = 1e-14;
const DEEPEST = 40;

/**
 * Integral of a function that is smooth but for single points: halves an interval until halving it changes nothing. Throws
 * a RangeError where the function has no number, which no halving would settle.
 */
export function integral(f: (x: number) => number, a: number, b: number): number {
  const refine = (from: number, to: number, whole: number, depth: number): number => {
    const middle = (from + to) / 2;
    const left = gauss(f, from, middle);
    const right = gauss(f, middle, to);
    const halves = left + right;
    if (Number.isNaN(halves))
      throw new RangeError(`integral: expected numbers between ${from} and ${to}, got NaN`);
    if (depth === DEEPEST || Math.abs(halves - whole) <= SLACK * Math.max(1, Math.abs(halves))) return halves;
    return refine(from, middle, left, depth + 1) + refine(middle, to, right, depth + 1);
  };
  return refine(a, b, gauss(f, a, b), 0);
}
