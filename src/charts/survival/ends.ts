import type { Run } from "../../metrics/run";
import { dodge } from "../layout/dodge";
import { bold, fit } from "../layout/text";
import { add, type Layer } from "../parts/add";
import { ofHundred } from "../words/chance";
import type { Words } from "../words/words";
import { lastStill } from "./words";

/** The end of a curve: where a title and the last value are written, so that no key is needed. */
export interface End {
  readonly run: Run;
  readonly title: string;
  readonly kind: string; // its classes
}

/** Writes title and last value of each curve at its end, moved apart where they would overlap. */
export function labelEnds(
  root: Layer,
  ends: readonly End[],
  x: number,
  room: number,
  y: (share: number) => number,
  words: Words,
): void {
  const shares = ends.map(({ run }) => lastStill(run).estimate);
  const places = dodge(shares.map(y), 36, y(1), y(0) - 14);
  ends.forEach(({ title, kind }, index) => {
    const top = places[index] ?? 0;
    const text = add(root, "text", { class: `label ${kind}`, "aria-hidden": "true" });
    add(text, "tspan", { x, y: top }).text(fit(title, room, 13 * bold));
    add(text, "tspan", { class: "value", x, y: top + 15 }).text(ofHundred(words, shares[index] ?? 1));
  });
}
