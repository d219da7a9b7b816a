import { yearOf } from "../../charts/words/quarter";
import type { Estimate } from "../../metrics/run";
import { Glossed } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";

const ofHundred = (share: number): string => (100 * share).toFixed(0);
const interval = ({ low, high }: Estimate): string => text.headline.interval(ofHundred(low), ofHundred(high));

/** A share that is small by its nature, to as many digits as tell it from none. */
const feared = ({ estimate, low, high }: Estimate): string => {
  const small = (share: number): string => text.fixed(100 * share, high < 0.01 ? 2 : 1);
  if (estimate === 0) return text.headline.fearedByNone(small(high));
  return text.headline.feared(small(estimate), text.headline.interval(small(low), small(high)));
};

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
      {run.selfFulfilling && `${feared(run.selfFulfilling.futures)} `}
      <Glossed>
        {failure.value ??
          (outcome.value === null
            ? text.headline.pricedWait
            : text.headline.priced(
                saidOfHundred(Math.round(100 * outcome.value.default.estimate)),
                interval(outcome.value.default),
              ))}
      </Glossed>
    </p>
  );
}
