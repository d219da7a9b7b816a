import type { OtherForm, Uncertainty } from "../../src/metrics/uncertainty";
import { share } from "./run.fixture";

const paths = 8192;
const base = 0.112;

const form = (id: OtherForm["id"], at: number): OtherForm => ({
  id,
  default: share(at, paths),
  change: { estimate: at - base, standardError: 0.002, low: at - base - 0.004, high: at - base + 0.004 },
});

/** Made-up doubts: a small one, two larger ones, and forms of which one cannot be told from nothing. */
export const fakeUncertainty: Uncertainty = {
  headline: "2031Q4",
  paths,
  default: share(base, paths),
  oneInput: { path: "revenue.growth", label: "Growth today", low: 0.08, high: 0.18 },
  allInputs: { points: 98, paths: 1024, refused: 2, low: 0.03, high: 0.31 },
  forms: [form("published", 0.114), form("noFeedback", 0.06), form("riskPriced", 0.19)],
};
