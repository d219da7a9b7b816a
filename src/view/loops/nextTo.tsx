import { useId } from "preact/hooks";
import { yearOf } from "../../charts/words/quarter";
import { helping } from "../../metrics/attribution/years";
import type { Off } from "../../scenario/worlds";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Contribution, points } from "./contribution";

const offs: readonly Off[] = ["exogenised", "absent"];

/** What all loops together add, and next to which world that is counted: without feedback, or without the deals. */
export function NextTo() {
  const { loopEffect } = usePage();
  const name = useId();
  return (
    <fieldset class="switch next-to">
      <legend>{text.loops.nextTo}</legend>
      <div class="switch-row">
        {offs.map((off) => (
          <label key={off} title={text.loops.meanings[off]}>
            <input
              type="radio"
              name={name}
              value={off}
              checked={loopEffect.off.value === off}
              onChange={() => (loopEffect.off.value = off)}
            />
            <span>{text.loops.modes[off]}</span>
          </label>
        ))}
      </div>
      <Contribution of="together" />
      <Early />
    </fieldset>
  );
}

/** When the loops help, if they do. */
function Early() {
  const helped = helping(usePage().loopEffect.shown.value.answer.value?.years ?? []);
  if (helped === null) return null;
  const { most, last } = helped;
  const { estimate, low, high } = most.difference;
  const interval = text.headline.interval(points(high), points(low));
  const spared = text.loops.spared(points(estimate), interval);
  return (
    <p class="contribution" data-sure="true">
      {text.loops.early(yearOf(last.quarter), spared, yearOf(most.quarter))}
    </p>
  );
}
