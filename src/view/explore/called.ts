import type { Drawn } from "../../metrics/sensitivity/drivers";
import type { Page } from "../state/page";
import { phrase } from "../state/spoken";

interface Named {
  readonly path: string; // of a field
  readonly label: string;
}

/** What was found about a field, with its name and unit in the language of the page. */
export function called<Found extends Named>({ fieldOf }: Page, found: Found): Found {
  const field = fieldOf(found.path);
  if (field === undefined) return found;
  return { ...found, label: field.label, ...("unit" in found && { unit: field.unit }) };
}

/** A draw called as its field is, a factor by its own name. */
export function spokenDraw<Draw extends Drawn>(page: Page, drawn: Draw): Draw {
  const { path } = drawn;
  return path === undefined ? { ...drawn, label: phrase(drawn.label) } : called(page, { ...drawn, path });
}
