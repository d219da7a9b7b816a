interface Cluster {
  total: number;
  size: number;
}

/**
 * Moves labels on a line apart so that neighbours are at least `gap` apart and all lie between `low` and `high`, in the
 * order of the positions that they want and as near to them as least squares allow (isotonic regression by pooling
 * adjacent violators). Where they cannot all fit, they are spread evenly.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const space = order.length > 1 ? Math.min(gap, (high - low) / (order.length - 1)) : 0;
  const clusters: Cluster[] = [];
  const mean = ({ total, size }: Cluster): number => total / size;
  order.forEach((index, k) => {
    let cluster: Cluster = { total: (wanted[index] ?? 0) - k * space, size: 1 };
    for (
      let last = clusters.at(-1);
      last !== undefined && mean(last) >= mean(cluster);
      last = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = { total: last.total + cluster.total, size: last.size + cluster.size };
    }
    clusters.push(cluster);
  });
  const latest = high - (order.length - 1) * space;
  const placed: number[] = [];
  let k = 0;
  for (const cluster of clusters) {
    for (let member = 0; member < cluster.size; member++, k++) {
      placed[order[k] ?? 0] = Math.max(low, Math.min(latest, mean(cluster))) + k * space;
    }
  }
  return placed;
}
