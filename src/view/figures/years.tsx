import { useId } from "preact/hooks";
import { years } from "../../charts/words/quarter";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Chooses the year whose end the charts of a cross-section show. */
export function YearPicker() {
  const { live, choices, year } = usePage();
  const id = useId();
  const run = live.run.value;
  if (run === null) return null;
  return (
    <label class="picker" for={id}>
      {text.panels.year}
      <select
        id={id}
        value={year.value}
        onChange={(event) => (choices.year.value = event.currentTarget.value)}
      >
        {years(run.quarters).map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
