import { show } from "../answer/show";
import { usePage } from "../pageContext";
import { lessonFragment } from "../state/lessonLink";
import { text } from "../text/text";

export type Limits = "notModelled" | "notValidated";
const kinds: readonly Limits[] = ["notModelled", "notValidated"];

/** Beside the answer: the way to what it leaves out and to what nobody has tested, one step from the figure itself. */
export function LimitsLine() {
  const { choices } = usePage();
  return (
    <p class="small limits-line">
      <a href={lessonFragment(1)}>{text.limits.lesson}</a> · {text.limits.before}{" "}
      {kinds.map((kind, place) => (
        <span key={kind}>
          {place > 0 && " · "}
          <button type="button" class="quiet" onClick={() => show(choices, "sources", `#${kind}`)}>
            {text.limits[kind]}
          </button>
        </span>
      ))}
    </p>
  );
}
