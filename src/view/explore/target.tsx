import { yearOf } from "../../charts/words/quarter";
import { TypedBox } from "../assumptions/typedBox";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const takes = { min: 1, max: 99 };

const whole = (wanted: number): number => Math.min(takes.max, Math.max(takes.min, Math.round(wanted)));

/** Whether a share that was looked for is the target as it stands. */
export const isTarget = (share: number, of100: number): boolean => Math.round(100 * share) === of100;

/** Sets how many of a hundred futures are to default. */
export function Target() {
  const { whatIf, working } = usePage();
  const { target } = whatIf;
  const [before, after] = [
    text.whatIf.target[0],
    `${text.whatIf.target[1]} ${yearOf(working.base.value.headline)}`,
  ];
  return (
    <p class="target">
      {before}{" "}
      <TypedBox
        label={`${before} … ${after}`}
        takes={takes}
        value={target.value}
        choose={(wanted) => (target.value = whole(wanted))}
        moved={(steps) => whole(target.peek() + steps)}
      />{" "}
      {after}
    </p>
  );
}
