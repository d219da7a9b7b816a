import { addedWords } from "../loops/contribution";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** One sentence below the headline; its place is kept while it is being computed. */
export function LoopSentence() {
  const { loopEffect, scenario } = usePage();
  if (scenario.value.loops.every(({ mode }) => mode !== "as-signed")) return <p class="loop-sentence" />;
  const { added, failure } = loopEffect;
  if (failure.value !== null) return <p class="loop-sentence">{failure}</p>;
  if (added.value === null) return <p class="loop-sentence">{text.headline.loopsWait}</p>;
  const { loopsAdd, loopsSpare, loopsNothing } = text.headline;
  return <p class="loop-sentence">{addedWords(added.value, loopsAdd, loopsSpare) ?? loopsNothing}</p>;
}
