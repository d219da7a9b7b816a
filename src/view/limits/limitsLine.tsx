import { usePage } from "../pageContext";
import { text } from "../text/text";

export type Limits = "notModelled" | "notValidated";
const kinds: readonly Limits[] = ["notModelled", "notValidated"];

/** Beside the answer: the way to what it leaves out and to what nobody has tested, one step from the figure itself. */
export function LimitsLine() {
  const { choices } = usePage();
  const show = (kind: Limits) => {
    choices.section.value = "sources"; // on a phone they have a part of the page to themselves
    setTimeout(() => {
      const heading = document.getElementById(kind);
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView();
    });
  };
  return (
    <p class="small limits-line">
      {text.limits.before}{" "}
      {kinds.map((kind, place) => (
        <span key={kind}>
          {place > 0 && " · "}
          <button type="button" class="quiet" onClick={() => show(kind)}>
            {text.limits[kind]}
          </button>
        </span>
      ))}
    </p>
  );
}
