import { useId } from "preact/hooks";
import { usePage } from "../pageContext";
import { pathCounts, sufficing } from "../state/live";
import { text } from "../text/text";

/** How many futures are simulated once the inputs rest: no input of the scenario, but what its figures rest on. */
export function PathsPicker() {
  const { live } = usePage();
  const { paths, pathsExplain, within, withinExplain, withinSaid } = text.assumptions;
  return (
    <>
      <Choice
        {...{ label: paths, explain: pathsExplain, value: live.goal.value, choose: live.aim }}
        options={pathCounts.map((count) => [count, text.count(count)])}
      />
      <Choice
        {...{ label: within, explain: withinExplain, value: live.within.value, choose: live.suffice }}
        options={sufficing.map((so) => [so, withinSaid(text.charts.numbers.decimal(100 * so))])}
      />
    </>
  );
}

interface Given {
  readonly label: string;
  readonly explain: string;
  readonly value: number;
  readonly options: readonly (readonly [value: number, said: string])[];
  readonly choose: (value: number) => void;
}

function Choice({ label, explain, value, options, choose }: Given) {
  const id = useId();
  return (
    <div class="slider text-field">
      <label for={id} title={explain}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
      <p class="small">{explain}</p>
    </div>
  );
}
