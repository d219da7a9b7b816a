import { useEffect, useState } from "preact/hooks";
import { finding } from "../../charts/uncertainty/words";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { titled } from "../state/changed";
import type { Page } from "../state/page";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { knownOf } from "../uncertainty/known";
import { CopyButton } from "./copyButton";
import { quotation } from "./quotation";

/** The answer on screen as text to put elsewhere, once there is one. */
export function QuoteSection() {
  const said = useQuotation();
  if (said === "") return null;
  return (
    <section class="export">
      <h3>{text.quote.title}</h3>
      <p>{text.quote.explain}</p>
      <textarea
        class="quotation"
        aria-label={text.quote.label}
        rows={13}
        readOnly
        value={said}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton what={said} words={text.quote.copy} />
    </section>
  );
}

/** Told anew with each run, in one piece: no answer beside another's title or link. */
function useQuotation(): string {
  const page = usePage();
  const { live, subjectShown } = page;
  const [said, setSaid] = useState("");
  const run = live.run.value;
  const doubt = run === null ? "" : doubtOf(page, run);
  useEffect(() => {
    const of = live.shownOf.peek();
    if (run === null || of === null) return undefined;
    let current = true;
    const { title, changes, link } = subjectShown();
    const obligor = phrase(of.parties.find(({ id }) => id === of.obligor)?.name ?? of.obligor);
    const tell = async () => {
      const quoted = {
        run,
        obligor,
        title: titled(title, changes),
        doubt,
        day: new Date(),
        link: await link(),
      };
      if (current) setSaid(quotation(quoted));
    };
    void tell();
    return () => {
      current = false;
    };
  }, [run, doubt]);
  return said;
}

/** What inputs and model leave open, once any of it is known: chance alone is in the answer's brackets. */
function doubtOf(page: Page, run: Run): string {
  const uncertainty = knownOf(page, run);
  const { oneInput, allInputs, forms } = uncertainty;
  if (oneInput === null && allInputs === null && forms.length === 0) return "";
  return finding([run], { ...page.reading.value, uncertainty });
}
