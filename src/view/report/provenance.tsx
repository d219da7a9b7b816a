import { useEffect, useState } from "preact/hooks";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** What the report is a result of, and the link that opens it again, written out for paper. */
export function Provenance({ run }: { run: Run }) {
  const { linkNow, working } = usePage();
  const [link, setLink] = useState("");
  useEffect(() => void linkNow().then(setLink), [working.now.value]);
  const facts = [
    [text.footer.run, run.runId],
    [text.footer.fingerprint, run.fingerprint],
    [text.footer.seed, run.seed],
    [text.footer.paths, text.count(run.paths)],
    [text.footer.engine, run.engine],
    [text.footer.data, run.scenario.asOf],
  ] as const;
  return (
    <section class="provenance">
      <h2>{text.report.origin}</h2>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p class="report-link">
        {text.report.link} <code>{link}</code>
      </p>
      <p>{text.page.caution}</p>
    </section>
  );
}
