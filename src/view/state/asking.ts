import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Scenario } from "../../scenario/scenario";
import { answering } from "./answering";

/**
 * Questions that are worked out when they are asked for, about the scenario on screen at that moment. A newer one stops
 * the older; an answer about inputs from before stays, and `stale` says so.
 */
export function asking<Question extends object, Answer>(
  scenario: ReadonlySignal<Scenario>,
  work: (
    of: Scenario,
    question: Question,
    stop: AbortSignal,
    tell: (partial: Answer) => void,
  ) => Promise<Answer>,
) {
  const wanted = signal<{ readonly of: Scenario; readonly question: Question } | null>(null);
  const { answer, about, failure, busy, close } = answering({
    wanted,
    work: ({ of, question }, stop, tell: (partial: Answer) => void) => work(of, question, stop, tell),
  });
  return {
    answer,
    failure,
    busy,
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
