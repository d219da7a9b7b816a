import type { ComponentChildren } from "preact";
import { lessonWords } from "./words/words";

interface Props {
  readonly says: readonly string[];
  readonly dials: ComponentChildren;
  readonly finding: string;
  readonly tryIt: string;
  readonly real?: string | null; // the same in the scenario on screen
  readonly onThePage?: string; // where the page tells more of it
  readonly children: ComponentChildren; // the picture
}

/** One step of the lesson: what it is about, what can be moved, what comes of it, and the same for real. */
export function Step({ says, dials, finding, tryIt, real = null, onThePage, children }: Props) {
  const words = lessonWords();
  return (
    <div class="step">
      <div class="step-said">
        {says.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <div class="dials">{dials}</div>
        <p class="small">
          <strong>{words.tryThis}</strong> {tryIt}
        </p>
      </div>
      <div class="step-shown">
        <p class="finding" role="status">
          {finding}
        </p>
        {children}
        {real !== null && (
          <p class="small real">
            <strong>{words.real}</strong> {real}
          </p>
        )}
        {onThePage !== undefined && <p class="small">{onThePage}</p>}
      </div>
    </div>
  );
}
