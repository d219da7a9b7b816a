import type { Drawn } from "../../metrics/sensitivity/drivers";
import type { Page } from "../state/page";
import { readAs } from "../state/readAs";
import { phrase } from "../state/spoken";

interface Named {
  readonly path: string; // of a field
  readonly label: string;
}

const ofTheField: ReadonlySet<string> = new Set(["low", "value", "high", "from", "to", "values"]);

/** The values of the field itself in what was found about it, and their unit, as they are read. */
function asRead(found: object, stored: string): object {
  const { unit, shown } = readAs(stored);
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    return typeof value === "number" ? shown(value) : value;
  };
  const values = Object.entries(found).filter(([name]) => ofTheField.has(name));
  return { ...Object.fromEntries(values.map(([name, value]) => [name, read(value)])), unit: phrase(unit) };
}

/** What was found about a field, with its name, values and unit as the page says them. */
export function called<Found extends Named>({ fieldOf }: Page, found: Found): Found {
  const field = fieldOf(found.path);
  if (field === undefined) return found;
  return { ...found, label: field.label, ...("unit" in found && asRead(found, field.unit)) };
}

/** A draw called as its field is, a factor by its own name. */
export function spokenDraw<Draw extends Drawn>(page: Page, drawn: Draw): Draw {
  const { path } = drawn;
  return path === undefined ? { ...drawn, label: phrase(drawn.label) } : called(page, { ...drawn, path });
}
