import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";
import { countsOf } from "./headline";

/** What the last change did to the chance of default: "was 31, now 38" or "still 31". Its place is kept when it says nothing. */
export function LastChange() {
  const { live } = usePage();
  const [now, before] = [live.run.value, live.before.value];
  if (now === null || before === null) return <p class="last-change" />;
  const [was, is] = [before, now].map((run) => saidOfHundred(countsOf(run).fails));
  const { was: moved, still } = text.headline;
  return <p class="last-change">{was === is ? still(is ?? "") : moved(was ?? "", is ?? "")}</p>;
}
