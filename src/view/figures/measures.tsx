import { useId } from "preact/hooks";
import { usePage } from "../pageContext";
import { measures } from "../state/choices";
import { text } from "../text/text";

/** Chooses the measure of solvency. */
export function MeasurePicker() {
  const { choices } = usePage();
  const id = useId();
  return (
    <label class="picker" for={id}>
      {text.panels.measure}
      <select
        id={id}
        value={choices.measure.value}
        onChange={(event) => {
          const chosen = measures.find((measure) => measure === event.currentTarget.value);
          if (chosen !== undefined) choices.measure.value = chosen;
        }}
      >
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {text.panels.measures[measure]}
          </option>
        ))}
      </select>
    </label>
  );
}
