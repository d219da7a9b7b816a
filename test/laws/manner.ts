import fc from "fast-check";
import type { Scenario } from "../../src/scenario/scenario";

/** How a scenario is run: seed, steps of revenue, draws, marks, and the mode of each of its loops. */
export const manner = ({ loops }: Scenario) => ({
  seed: fc.constantFrom("toy", "another", "third"),
  step: fc.constantFrom("exact" as const, "exact" as const, "published" as const, "saturating" as const),
  sampling: fc.constantFrom("philox" as const, "sobol" as const),
  marks: fc.constantFrom("atDefault" as const, "beforeDefault" as const),
  modes: fc.array(fc.constantFrom("as-signed" as const, "exogenised" as const, "absent" as const), {
    minLength: loops.length,
    maxLength: loops.length,
  }),
});

type Manner = Pick<Scenario, "seed" | "step" | "sampling" | "marks"> & {
  readonly modes: readonly Scenario["loops"][number]["mode"][];
};

/** The same scenario, run in that manner. */
export const inManner = (base: Scenario, { seed, step, sampling, marks, modes }: Manner): Scenario => ({
  ...base,
  ...{ seed, step, sampling, marks },
  loops: base.loops.map((loop, i) => ({ ...loop, mode: modes[i] })),
});
