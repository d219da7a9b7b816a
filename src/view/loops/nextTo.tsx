import { useId } from "preact/hooks";
import type { Off } from "../../scenario/worlds";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Contribution } from "./contribution";

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
    </fieldset>
  );
}
