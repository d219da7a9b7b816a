import type { Scenario } from "./scenario/scenario";
import document from "../scenarios/2026-10.json";

/**
 * The scenario that a first visit shows; the others are fetched after its answer. It is not read as a file of unknown origin
 * is: that takes longer than all else before the first paint, and a test does it.
 */
export const firstScenario = document as unknown as Scenario;
