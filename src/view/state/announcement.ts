import type { Run } from "../../metrics/run";
import { ofHundred } from "../../charts/words/chance";
import { finely } from "../answer/hundred";
import { text } from "../text/text";

const hundredths = (run: Run): number => Math.round(100 * run.headline.default.estimate);

/** What a settled run says to those who listen: its chance of default, the interval, and the change if there is one. */
export function announcement(run: Run, before: Run | null): string {
  const { estimate, low, high } = run.headline.default;
  const said = text.announce.default(ofHundred(text.charts, estimate), finely(low), finely(high));
  const change = before === null ? 0 : hundredths(run) - hundredths(before);
  return change === 0 ? said : `${said}, ${text.announce.change(change)}`;
}
