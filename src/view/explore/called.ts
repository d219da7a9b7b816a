import type { Page } from "../state/page";

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
