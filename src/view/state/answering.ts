import { effect, type ReadonlySignal, signal } from "@preact/signals";

interface Asked<Question, Answer> {
  /** What is wanted, or null while something moves. */
  readonly wanted: ReadonlySignal<Question | null>;
  /** Works out an answer; partial ones may be told on the way. */
  readonly work: (question: Question, stop: AbortSignal, tell: (partial: Answer) => void) => Promise<Answer>;
}

/**
 * The answer to whatever is wanted, worked out in the background: a newer question stops the older one, and null stops
 * whatever runs. The last answer stays; `about` is the question that it belongs to. What was answered is not worked out again,
 * as when a run settles once more, with more paths.
 */
export function answering<Question extends object, Answer>({ wanted, work }: Asked<Question, Answer>) {
  const answer = signal<Answer | null>(null);
  const about = signal<Question | null>(null);
  const failure = signal<string | null>(null);
  const busy = signal(false);
  let answered: Question | null = null;

  const compute = async (question: Question, stop: AbortSignal) => {
    const show = (found: Answer) => {
      if (stop.aborted) return;
      answer.value = found;
      about.value = question;
    };
    try {
      show(await work(question, stop, show));
      if (!stop.aborted) answered = question;
    } catch (cause) {
      if (!stop.aborted) failure.value = cause instanceof Error ? cause.message : String(cause);
    }
    if (!stop.aborted) busy.value = false;
  };
  const close = effect(() => {
    const question = wanted.value === answered ? null : wanted.value;
    const stop = new AbortController();
    failure.value = null;
    busy.value = question !== null;
    if (question !== null) {
      answered = null;
      void compute(question, stop.signal);
    }
    return () => stop.abort(new Error("another was asked"));
  });
  return { answer, about, failure, busy, close };
}
