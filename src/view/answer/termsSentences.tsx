import { yearOf } from "../../charts/words/quarter";
import type { Estimate } from "../../metrics/run";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";

const ofHundred = (share: number): string => (100 * share).toFixed(0);
const interval = ({ low, high }: Estimate): string => text.headline.interval(ofHundred(low), ofHundred(high));

/**
 * What the counts are relative to: the share of what was announced that is paid at all, and the same chance of default
 * with risk priced, the only one that may be held against traded spreads.
 */
export function TermsSentences() {
  const { live, priced } = usePage();
  const run = live.run.value;
  if (run === null) return <p class="terms-sentences" />;
  const { outcome, failure } = priced;
  const year = yearOf(run.headline.quarter);
  return (
    <p class="terms-sentences">
      {text.headline.paid(ofHundred(run.paidShare.estimate), year)}{" "}
      {failure.value ??
        (outcome.value === null
          ? text.headline.pricedWait
          : text.headline.priced(
              saidOfHundred(Math.round(100 * outcome.value.default.estimate)),
              interval(outcome.value.default),
            ))}
    </p>
  );
}
