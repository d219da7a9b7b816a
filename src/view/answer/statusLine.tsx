import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import { type Live, pathGoals } from "../state/live";
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
      <Act />
    </div>
  );
}

/** What can be done about it: one button, which keeps the keyboard's focus from stopping over going on to more. */
function Act() {
  const { live } = usePage();
  const act = actOf(live);
  return (
    <span class="acts">
      <button type="button" class="quiet" {...pressed(act.act, act.off ?? false)} onKeyDown={once}>
        {act.words}
      </button>
    </span>
  );
}

/** A key that is held down would stop and go on in turn. */
function once(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

interface Offer {
  readonly words: string;
  readonly act: () => void;
  readonly off?: boolean;
}

function actOf({ status, within, goal, stop, resume, moreCertainty }: Live): Offer {
  switch (status.value) {
    case "live":
    case "good":
    case "stored":
      return { words: text.status.stop, act: stop };
    case "stopped":
    case "stale":
      return { words: text.status.resume, act: resume };
    case "error":
      return { words: text.status.retry, act: resume };
    case "settled": {
      const more = within.value > 0 || goal.value < Math.max(...pathGoals);
      return { words: text.status.certainty, act: moreCertainty, off: !more };
    }
  }
}
