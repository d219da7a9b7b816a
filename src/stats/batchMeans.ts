export interface BatchMeans {
  readonly means: number[];
  readonly mean: number;
  /** Of the mean, from the spread of the batches: honest also where neighbours depend on each other. */
  readonly standardError: number;
}

/** Means of consecutive batches of equal size; a last incomplete batch is left out. NaN error for fewer than two. */
export function batchMeans(x: ArrayLike<number>, batchSize: number): BatchMeans {
  const batches = Math.floor(x.length / batchSize);
  const means: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    let sum = 0;
    for (let i = 0; i < batchSize; i++) sum += x[batch * batchSize + i];
    means.push(sum / batchSize);
  }
  const mean = means.reduce((sum, m) => sum + m, 0) / batches;
  const squares = means.reduce((sum, m) => sum + (m - mean) * (m - mean), 0);
  return { means, mean, standardError: Math.sqrt(squares / (batches * (batches - 1))) };
}
