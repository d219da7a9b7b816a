import { readFileSync } from "node:fs";
import { type Host, openInstance } from "../../src/engine/host";
import type { Tape } from "../../src/run/tape/tape";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

/** An engine that has read a tape. */
export function hostOf({ numbers }: Tape): Host {
  const host = openInstance(new WebAssembly.Instance(engine), numbers);
  host.read(numbers);
  host.clear();
  return host;
}

/** Means of figures over independent batches of paths: the estimate and its standard error, a figure each. */
export function estimates(batches: readonly (readonly number[])[]): { mean: number; error: number }[] {
  const n = batches.length;
  return batches[0].map((_, figure) => {
    const values = batches.map((batch) => batch[figure]);
    const mean = values.reduce((sum, x) => sum + x, 0) / n;
    const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
    return { mean, error: Math.sqrt(squares / (n - 1) / n) };
  });
}

export const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
export const variance = (list: readonly number[]) => {
  const centre = mean(list);
  return mean(list.map((x) => (x - centre) * (x - centre)));
};
