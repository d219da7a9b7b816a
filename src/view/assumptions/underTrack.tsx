import type { Field } from "../../scenario/fields";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { inPercent } from "./unit";

/** What stands under a slider: words for the ends of its scale where it has such, else its unit and what it comes to. */
export function UnderTrack({ field, value }: { field: Field; value: number }) {
  const words = text.assumptions.scales[field.path];
  if (words !== undefined) {
    return (
      <span class="unit scale-words">
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </span>
    );
  }
  return <span class="unit">{unitAnd(inPercent(field, value), field.unit)}</span>;
}

/** "share of revenue = 28 %", "= 4 % a year", or the unit alone. */
function unitAnd(percent: string, unit: string): string {
  if (percent === "") return phrase(unit);
  return unit === "a year" ? `= ${percent} ${phrase(unit)}` : `${phrase(unit)} = ${percent}`;
}
