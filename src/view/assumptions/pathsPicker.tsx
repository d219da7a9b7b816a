import { useId } from "preact/hooks";
import { usePage } from "../pageContext";
import { pathCounts } from "../state/live";
import { text } from "../text/text";

/** How many futures are simulated once the inputs rest: no input of the scenario, but what its figures rest on. */
export function PathsPicker() {
  const { live } = usePage();
  const id = useId();
  return (
    <div class="slider text-field">
      <label for={id} title={text.assumptions.pathsExplain}>
        {text.assumptions.paths}
      </label>
      <select
        id={id}
        value={live.goal.value}
        onChange={(event) => live.aim(Number(event.currentTarget.value))}
      >
        {pathCounts.map((count) => (
          <option key={count} value={count}>
            {text.count(count)}
          </option>
        ))}
      </select>
      <p class="small">{text.assumptions.pathsExplain}</p>
    </div>
  );
}
