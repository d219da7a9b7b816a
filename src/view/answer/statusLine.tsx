import { usePage } from "../pageContext";
import { pathGoals } from "../state/live";
import { text } from "../text/text";

/** How far the figures can be relied on, how many paths they rest on, and what can be done about it. */
export function StatusLine() {
  const { live } = usePage();
  const status = live.status.value;
  const { check } = live;
  const moving = status === "live" || status === "good" || status === "stored";
  return (
    <div class="status" data-status={status}>
      <span class="dot" aria-hidden="true" />
      <span class="what" title={text.status.explain[status]}>
        {text.status[check.value ?? (moving && live.run.value === null ? "computing" : status)]}
      </span>
      {live.run.value !== null && (
        <span class="paths">{text.status.paths(text.count(live.run.value.paths))}</span>
      )}
      <span class="acts">
        {moving && (
          <button type="button" class="quiet" onClick={live.stop}>
            {text.status.stop}
          </button>
        )}
        {(status === "stopped" || status === "stale" || status === "error") && (
          <button type="button" class="quiet" onClick={live.resume}>
            {status === "error" ? text.status.retry : text.status.resume}
          </button>
        )}
        {status === "settled" && (live.within.value > 0 || live.goal.value < Math.max(...pathGoals)) && (
          <button type="button" class="quiet" onClick={live.moreCertainty}>
            {text.status.certainty}
          </button>
        )}
      </span>
    </div>
  );
}
