import fc from "fast-check";
import { riskPriced, type Tape, tapeOf } from "../../src/run/tape/tape";
import { shippedScenarios } from "../../src/shipped";
import { worlds } from "../laws/worlds";
import type { Case } from "./reckon";

const asCase = (name: string, { structure, numbers }: Tape): Case => ({
  name,
  structure,
  words: [...new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length)],
});

/** Every scenario that ships, the first of them with risk priced too, and made-up ones of every kind. */
export function cases(): Case[] {
  const shipped = shippedScenarios();
  return [
    ...shipped.map((scenario) => asCase(scenario.id, tapeOf(scenario))),
    asCase(`${shipped[0].id} risk-priced`, tapeOf(shipped[0], riskPriced)),
    ...fc
      .sample(worlds(), { numRuns: 10, seed: 17 })
      .map((scenario, i) => asCase(`toy ${i}`, tapeOf(scenario))),
  ];
}
