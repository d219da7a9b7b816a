import { useId } from "preact/hooks";
import { yearOf } from "../../charts/words/quarter";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Sets how many of a hundred futures are to default. */
export function Target() {
  const { whatIf, working } = usePage();
  const id = useId();
  return (
    <label class="target" for={id}>
      {text.whatIf.target[0]}{" "}
      <input
        id={id}
        type="number"
        min={1}
        max={99}
        step={1}
        value={whatIf.target.value}
        onChange={(event) => {
          const wanted = event.currentTarget.valueAsNumber;
          if (wanted >= 1 && wanted <= 99) whatIf.target.value = wanted;
          else event.currentTarget.value = String(whatIf.target.peek());
        }}
      />{" "}
      {text.whatIf.target[1]} {yearOf(working.base.value.headline)}
    </label>
  );
}
