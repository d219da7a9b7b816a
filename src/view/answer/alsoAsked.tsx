import type { Estimate } from "../../metrics/run";
import { Glossed } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { finely, intervalSaid, shareSaid } from "./hundred";

/** A share that is small by its nature, to as many digits as tell it from none. */
const feared = (share: Estimate): string => {
  const decimals = share.high < 0.01 ? 2 : 1;
  const telling = Math.max(decimals, Math.ceil(-Math.log10(100 * share.high)) + 1);
  if (share.estimate === 0) return text.headline.fearedByNone(text.fixed(100 * share.high, telling));
  return text.headline.feared(finely(share.estimate, decimals), intervalSaid(share, decimals));
};

/**
 * What those ask who know the field: the same chance of default with risk priced, the only one that may be held against
 * traded spreads, and how many would fail by fear alone.
 */
export function AlsoAsked() {
  const { live, priced } = usePage();
  const run = live.run.value;
  if (run === null) return null;
  const { outcome, failure } = priced;
  const said =
    failure.value ??
    (outcome.value === null
      ? text.headline.pricedWait
      : text.headline.priced(shareSaid(outcome.value.default.estimate), intervalSaid(outcome.value.default)));
  return (
    <div class="also-asked">
      <p>
        <strong>{text.headline.pricedName}</strong> <Glossed>{said}</Glossed>
      </p>
      {run.selfFulfilling && (
        <p>
          <strong>{text.headline.fearedName}</strong> {feared(run.selfFulfilling.futures)}
        </p>
      )}
    </div>
  );
}
