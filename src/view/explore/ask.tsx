import type { ReadonlySignal } from "@preact/signals";
import { text } from "../text/text";

/** What a question that is being worked out shows of itself. */
interface Asked {
  readonly busy: ReadonlySignal<boolean>;
  readonly stale: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | null>;
  readonly worlds: ReadonlySignal<number>;
  readonly stop: () => void;
}

/** Asks a question, and stops the work on it. */
export const AskButton = ({
  of,
  words,
  ask,
  off = false,
}: {
  of: Asked;
  words: string;
  ask: () => void;
  off?: boolean;
}) => (
  <button
    type="button"
    class={of.busy.value ? "" : "primary"}
    disabled={off && !of.busy.value}
    onClick={of.busy.value ? of.stop : ask}
  >
    {of.busy.value ? text.status.stop : words}
  </button>
);

/** Whether it is being worked out, failed, or was asked of inputs, or in another way (`other`), that have changed since. */
export function Progress({ of, other = false }: { of: Asked; other?: boolean }) {
  if (of.failure.value !== null) return <p class="problem">{of.failure}</p>;
  if (of.busy.value)
    return (
      <p class="small">
        {text.whatIf.searching}
        {of.worlds.value > 0 && <span aria-hidden="true"> {text.whatIf.worlds(of.worlds.value)}</span>}
      </p>
    );
  if (of.stale.value) return <p class="small">{text.whatIf.stale}</p>;
  return other ? <p class="small">{text.whatIf.otherAsked}</p> : null;
}
