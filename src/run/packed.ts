import type { Distribution, Run } from "../metrics/run";

/** A distribution whose bins are steps along the list of edges of its measure, and how many paths each holds. */
type PackedDistribution = Omit<Distribution, "bins"> & { readonly bins: readonly number[] };

/** A run for the way to the page: figures to four digits, edges of bins written once. */
export interface Packed extends Omit<Run, "solvency"> {
  readonly edges: Readonly<Record<string, readonly number[]>>; // by measure, rising
  readonly solvency: readonly PackedDistribution[];
}

const brief = (value: number): number => Number(value.toPrecision(4));

/** Four digits are all that the page shows; counts, and the fingerprint that proves the run, keep all of theirs. */
function briefly(of: unknown): unknown {
  if (typeof of === "number") return Number.isInteger(of) ? of : brief(of);
  if (Array.isArray(of)) return of.map(briefly);
  if (typeof of !== "object" || of === null) return of;
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, briefly(value)]));
}

/** A run made small. */
export function pack(run: Run): Packed {
  const edges: Record<string, number[]> = {};
  for (const { measure, bins } of run.solvency)
    edges[measure] = [...(edges[measure] ?? []), ...bins.flatMap(({ from, to }) => [from, to])];
  for (const measure of Object.keys(edges))
    edges[measure] = [...new Set(edges[measure])].sort((a, b) => a - b);
  const solvency = run.solvency.map(({ bins, ...rest }): PackedDistribution => {
    let last = 0;
    const steps = bins.flatMap(({ from, count }) => {
      const place = (edges[rest.measure] ?? []).indexOf(from);
      const step = place - last;
      last = place;
      return [step, count];
    });
    return { ...rest, bins: steps };
  });
  return briefly({ ...run, edges, solvency }) as Packed;
}

/** The run that was packed, its figures to four digits. */
export function unpack({ edges, solvency, ...run }: Packed): Run {
  return {
    ...run,
    solvency: solvency.map(({ bins, ...rest }) => {
      const of = edges[rest.measure] ?? [];
      let place = 0;
      const whole = Array.from({ length: bins.length / 2 }, (_, k) => {
        place += bins[2 * k] ?? 0;
        return { from: of[place] ?? 0, to: of[place + 1] ?? 0, count: bins[2 * k + 1] ?? 0 };
      });
      return { ...rest, bins: whole };
    }),
  };
}
