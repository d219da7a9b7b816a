import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";

/**
 * Questions that are worked out when they are asked for, about the scenario on screen at that moment. A newer one stops
 * the older; an answer about inputs from before stays, and `stale` says so. `worlds` is how many scenarios were simulated for
 * it so far, of those that count them.
 */
export function asking<Question extends object, Answer>(
  scenario: ReadonlySignal<Scenario>,
  work: (
    of: Scenario,
    question: Question,
    stop: AbortSignal,
    tell: (partial: Answer) => void,
    count: (worlds: number) => void,
  ) => Promise<Answer>,
) {
  const worlds = signal(0);
  const wanted = signal<{ readonly of: Scenario; readonly question: Question } | null>(null);
  const { answer, about, failure, busy, close } = answering({
    wanted,
    work: ({ of, question }, stop, tell: (partial: Answer) => void) => {
      worlds.value = 0;
      return work(of, question, stop, tell, (done) => {
        if (!stop.aborted) worlds.value = done;
      });
    },
  });
  return {
    answer,
    failure,
    busy,
    worlds: worlds as ReadonlySignal<number>,
    stale: computed(() => answer.value !== null && about.value?.of !== scenario.value),
    ask: (question: Question) => {
      wanted.value = { of: scenario.peek(), question };
    },
    stop: () => {
      wanted.value = null;
    },
    close,
  };
}
