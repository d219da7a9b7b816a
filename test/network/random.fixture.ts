import fc from "fast-check";

/** A matrix between n firms, sparse, with entries from `least` to `most`. */
export const matrixOf = (n: number, most: number, least = 0) =>
  listOf(n, listOf(n, fc.oneof(fc.constant(0), fc.double({ min: least, max: most, noNaN: true }))));

export const listOf = <T>(n: number, each: fc.Arbitrary<T>) => fc.array(each, { minLength: n, maxLength: n });

export const amounts = (n: number, max: number) => listOf(n, fc.double({ min: 0, max, noNaN: true }));

/** A number of firms, and something of that size. */
export const sizedBy = <T>(most: number, of: (n: number) => fc.Arbitrary<T>) =>
  fc.integer({ min: 1, max: most }).chain(of);
