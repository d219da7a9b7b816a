import type { Difference } from "../../metrics/pairs";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Futures of a hundred, with a digit more where whole numbers would hide it. */
const points = (value: number): string => Math.abs(value).toFixed(Math.abs(value) < 9.95 ? 1 : 0);

/** What the feedback of the loops does to the chance of default, in words, with its paired interval. */
export function loopWords({ estimate, low, high }: Difference): string {
  if (low <= 0 && high >= 0) return text.headline.loopsNothing;
  const ends = estimate > 0 ? [low, high] : [-high, -low];
  const interval = text.headline.interval(points(ends[0] ?? 0), points(ends[1] ?? 0));
  return estimate > 0
    ? text.headline.loopsAdd(points(estimate), interval)
    : text.headline.loopsSpare(points(estimate), interval);
}

/** One sentence below the headline; its place is kept while it is being computed. */
export function LoopSentence() {
  const { loopEffect, scenario } = usePage();
  if (scenario.value.loops.every(({ mode }) => mode !== "as-signed")) return <p class="loop-sentence" />;
  const { added, failure } = loopEffect;
  if (failure.value !== null) return <p class="loop-sentence">{failure}</p>;
  return (
    <p class="loop-sentence">{added.value === null ? text.headline.loopsWait : loopWords(added.value)}</p>
  );
}
