import type { Outcome, Run } from "../../metrics/run";
import { add, type Layer } from "../parts/add";
import { yearOf } from "../words/quarter";

/** The three outcomes in the order in which they are drawn and read. */
export const kinds = [
  { id: "fails", field: "default" },
  { id: "cuts", field: "restructured" },
  { id: "pays", field: "paysAsSigned" },
] as const;
export type Kind = (typeof kinds)[number];

/** The outcomes up to the end of a year, by default the headline's. */
export const outcomeOf = (run: Run, year?: string): Outcome =>
  run.outcomes.find((outcome) => yearOf(outcome.quarter) === year) ?? run.headline;

/** One future: full for a default, half full for a restructuring, empty where all is paid; so it prints in black. */
export function square(layer: Layer, kind: Kind, x: number, y: number, size: number): void {
  const group = add(layer, "g", { class: `square ${kind.id}` });
  const side = size - 1.5;
  add(group, "rect", { x: x + 0.75, y: y + 0.75, width: side, height: side, rx: 1.5 });
  if (kind.id === "cuts")
    add(group, "path", { d: `M${x + 0.75},${y + 0.75 + side}v${-side}l${side},${side}Z` });
}
