/** An exact number, for slow oracles. */
export class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const sign = bottom < 0n ? -1n : 1n;
    const common = sign * (divisor(top, bottom) || 1n);
    this.top = top / common;
    this.bottom = bottom / common;
  }

  /** A decimal with at most six digits after the point. */
  static of(x: number): Fraction {
    return new Fraction(BigInt(Math.round(x * 1e6)), 1_000_000n);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  below(other: Fraction): boolean {
    return this.top * other.bottom < other.top * this.bottom;
  }

  get isZero(): boolean {
    return this.top === 0n;
  }

  get value(): number {
    return Number(this.top) / Number(this.bottom);
  }
}

const divisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
};

export const zero = new Fraction(0n);
export const one = new Fraction(1n);

/** Solves A x = b by elimination; undefined if A has no inverse. */
export function solved(
  matrix: readonly (readonly Fraction[])[],
  b: readonly Fraction[],
): Fraction[] | undefined {
  const rows = matrix.map((row, i) => [...row, b[i]]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows.findIndex((row, i) => i >= k && !row[k].isZero);
    if (pivot < 0) return undefined;
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    const scale = rows[k][k];
    rows[k] = rows[k].map((cell) => cell.over(scale));
    for (let i = 0; i < n; i++) {
      const factor = rows[i][k];
      if (i !== k && !factor.isZero) rows[i] = rows[i].map((cell, j) => cell.minus(factor.times(rows[k][j])));
    }
  }
  return rows.map((row) => row[n]);
}
