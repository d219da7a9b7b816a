import type { ResponseOfYear } from "../../src/metrics/response";

const within = (estimate: number, by: number) => ({ estimate, low: estimate - by, high: estimate + by });

/** Made-up answers to a loss: others replace a third of it in the end, nearly all where cash is least. */
export const fakeResponse: readonly ResponseOfYear[] = Array.from({ length: 11 }, (_, k) => ({
  year: String(2026 + k),
  lost: within(1 - 0.03 * k, 0.01 + 0.004 * k),
  lostInWorst: within(1 - 0.1 * k, 0.05 + 0.015 * k),
  gain: within(-0.05 * k, 0.02),
  radius: within(0.05 * k, 0.02),
}));
