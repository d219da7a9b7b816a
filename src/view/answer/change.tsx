import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";
import { countsOf } from "./headline";

/** What the last change did to the chance of default: "was 31, now 38". Its place is kept when it says nothing. */
export function LastChange() {
  const { live } = usePage();
  const [now, before] = [live.run.value, live.before.value];
  const said =
    now === null || before === null
      ? ""
      : text.headline.was(saidOfHundred(countsOf(before).fails), saidOfHundred(countsOf(now).fails));
  return <p class="last-change">{said}</p>;
}
