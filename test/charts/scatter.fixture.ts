import type { Scatter } from "../../src/metrics/sensitivity/scatter";

const n = 3000;
const x = Float64Array.from({ length: n }, (_, i) => (2 * i) / n - 1);

/** Made-up futures that default where the draw is low, on a band of cash that rises with it. */
export const fakeScatter: Scatter = {
  headline: "2031Q4",
  drawn: { id: "factor:demand", label: "Growth of demand" },
  outcome: "cash",
  x,
  y: x.map((u, i) => 100 + 80 * u + ((i * 7919) % 60)),
  fates: Uint8Array.from(x, (u) => (u < -0.7 ? 1 : 0)),
};
