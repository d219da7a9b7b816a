import { yearOf } from "../../charts/words/quarter";
import { Glossed } from "../glossary/glossed";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { shareSaid } from "./hundred";
import { show } from "./show";

/** What the counts are relative to: the share of what was announced that is paid at all, and how sure they are. */
export function TermsSentences() {
  const { live, choices } = usePage();
  const run = live.run.value;
  if (run === null) return <p class="terms-sentences" />;
  const { paidShare, headline } = run;
  return (
    <p class="terms-sentences">
      {paidShare !== null && (
        <>
          {text.headline.paid(shareSaid(paidShare.estimate), yearOf(headline.quarter))}{" "}
          <button type="button" class="quiet" onClick={() => show(choices, "sources", "#signed > summary")}>
            {text.audit.signed}
          </button>{" "}
        </>
      )}
      <Sure />
    </p>
  );
}

/** That the bracket is the error of chance alone, the way to more of it, and last, as it comes later, what it is with every input in doubt. */
function Sure() {
  const { howSure, choices, working } = usePage();
  const { answer, stale } = howSure;
  const inDoubt = working.changes.value === 0 ? text.headline.inDoubt : text.headline.inDoubtToo;
  const all = stale.value ? null : (answer.value?.allInputs ?? null);
  return (
    <>
      <Glossed>{text.headline.chanceOnly}</Glossed>{" "}
      <button type="button" class="quiet" onClick={() => show(choices, "why", ".figure-uncertainty")}>
        {text.headline.howSure}
      </button>
      {all !== null &&
        // Two draws of a hundred move an end by a point or more: a tenth would promise too much.
        ` ${inDoubt(text.charts.numbers.range(shareSaid(all.low), shareSaid(all.high)))}`}
    </>
  );
}
