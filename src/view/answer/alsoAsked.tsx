import { creditSpread } from "../../stats/creditSpread";
import type { Estimate, Outcome } from "../../metrics/run";
import { quartersBetween } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
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

/** The chance with risk priced, and what spread pays for it. */
function pricedSaid({ default: fallen, quarter }: Outcome, { start, assumptions }: Scenario): string {
  const said = text.headline.priced(shareSaid(fallen.estimate), intervalSaid(fallen));
  const recovery = assumptions["claims.recovery"]?.value ?? 0;
  const years = (quartersBetween(start, quarter) + 1) / 4;
  const [estimate, low, high] = [fallen.estimate, fallen.low, fallen.high].map((chance) =>
    creditSpread(chance, years, recovery),
  ) as [number, number, number];
  if (!(low > 0) || high === Infinity) return said;
  const interval = text.headline.interval(text.fixed(low, 0), text.fixed(high, 0));
  return `${said} ${text.headline.spread(text.fixed(estimate, 0), interval, text.fixed(100 * recovery, 0))}`;
}

/**
 * What those ask who know the field: the same chance of default with risk priced, the only one that may be held against
 * traded spreads, and how many would fail by fear alone.
 */
export function AlsoAsked() {
  const { live, priced, scenario } = usePage();
  const run = live.run.value;
  if (run === null) return null;
  const { outcome, failure } = priced;
  const said =
    failure.value ??
    (outcome.value === null ? text.headline.pricedWait : pricedSaid(outcome.value, scenario.value));
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
