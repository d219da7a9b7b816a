import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";
import { countsOf } from "./headline";

/**
 * What the last change did to the chance of default, "was 31, now 38" or "still 31", and what it is without any. Its place is
 * kept when it says nothing.
 */
export function LastChange() {
  const { live, withoutChanges } = usePage();
  const [now, before] = [live.run.value, live.before.value];
  if (now === null || before === null) return <p class="last-change" />;
  const said = (run: Run): string => saidOfHundred(countsOf(run).fails);
  const [was, is] = [said(before), said(now)];
  const { was: moved, still, unchanged } = text.headline;
  const ready = withoutChanges.value === null ? was : said(withoutChanges.value);
  return (
    <p class="last-change">
      {was === is ? still(is) : moved(was, is)}
      {ready !== was && unchanged(ready)}
    </p>
  );
}
