import * as v from "valibot";

/** How futures are drawn: independently of each other, or as points of scrambled nets, which lie more evenly. */
export const samplings = ["philox", "sobol"] as const;
export const Sampling = v.picklist(samplings);
export type Sampling = v.InferOutput<typeof Sampling>;

/** The sampling of a scenario; one that does not say draws independently. */
export const samplingOf = ({ sampling = "philox" }: { readonly sampling?: Sampling | undefined }): Sampling =>
  sampling;
