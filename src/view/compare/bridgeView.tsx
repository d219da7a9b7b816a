import { Choice } from "../editing/choice";
import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import type { Compared } from "../state/comparison";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { ChangeFigure } from "./changeFigure";
import { outcomeName } from "./outcomeName";

/** The way from the base to the other by groups of inputs: each taken alone, the rest being what they do together. */
export function BridgeView({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { comparison } = usePage();
  const { bridge } = comparison;
  const [walked, result, outcome] = [bridge.way.value, bridge.result.value, bridge.chosen.value];
  const progress = bridge.progress.value;
  const names = [base.contender.name, other.contender.name] as const;
  return (
    <section>
      <h2>{text.bridge.title(...names)}</h2>
      <p class="small">{text.bridge.explain(...names)}</p>
      {walked === null && (
        <p>
          <button type="button" {...pressed(() => void bridge.walk(base, other), progress !== null)}>
            {text.bridge.walk}
          </button>{" "}
          <span role="status" class="small">
            {progress !== null && text.bridge.busy(progress.done, progress.all)}
          </span>
        </p>
      )}
      {bridge.failure.value !== null && (
        <p class="problem" role="alert">
          {bridge.failure.value}
        </p>
      )}
      {walked !== null && walked.impossible.length > 0 && (
        <p class="small">{text.bridge.impossible(walked.impossible.map(phrase).join(", "))}</p>
      )}
      {walked !== null && result !== null && outcome !== null && (
        <>
          <Choice
            label={text.compare.outcome}
            value={outcome.id}
            options={bridge.measured.value.map((measured) => ({
              id: measured.id,
              name: outcomeName(measured, base.scenario, other.scenario),
            }))}
            choose={(id) => (bridge.of.value = id)}
          />
          <ChangeFigure
            what={outcomeName(outcome, base.scenario, other.scenario)}
            base={base}
            other={other}
            differences={[
              ...result.steps.map((step, place) => ({
                ...step,
                label: phrase(walked.steps[place]?.group ?? ""),
                unit: outcome.unit,
              })),
              { ...result.interaction, label: text.bridge.interaction, unit: outcome.unit },
              { ...result.total, label: text.bridge.total, unit: outcome.unit },
            ]}
          />
        </>
      )}
    </section>
  );
}
