import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Why the figures are not those of the inputs: a failed run, or inputs that the scenario refuses. */
export function Problem() {
  const { live, working } = usePage();
  const cause = live.message.value ?? working.refusal.value;
  if (cause === null) return null;
  return (
    <div class="problem" role="alert">
      <p>
        {working.refusal.value === null ? "" : `${text.assumptions.refused} `}
        {cause}
      </p>
      {live.run.value !== null && <p class="small">{text.status.lastGood}</p>}
    </div>
  );
}
