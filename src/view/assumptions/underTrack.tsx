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
  const percent = inPercent(field, value);
  return (
    <span class="unit">
      {phrase(field.unit)}
      {percent !== "" && ` = ${percent}`}
    </span>
  );
}
