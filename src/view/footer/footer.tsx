import { useRef } from "preact/hooks";
import type { Run } from "../../metrics/run";
import { useSight } from "../figures/size";
import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import { text } from "../text/text";
import { useRead } from "../useRead";
import "./footer.css";

/** What the figures are a result of, to the last bit, and the button that checks it. */
export function Footer() {
  const { live, working, dialogs } = usePage();
  return (
    <footer class="footer">
      <Origin />
      <p class="footer-acts">
        <button
          type="button"
          class="quiet"
          title={text.footer.verifyExplain}
          {...pressed(live.verify, live.status.value !== "settled")}
        >
          {text.footer.verify}
        </button>
        <span aria-live="polite">
          {live.check.value === "identical" && text.footer.verified}
          {live.check.value === "different" && text.footer.notVerified}
        </span>
        <button type="button" class="quiet" onClick={() => dialogs.open("sources")}>
          {text.sources.open(working.base.value.sources.length)}
        </button>
      </p>
      <p class="small">
        {text.page.caution} <Offline />
      </p>
    </footer>
  );
}

/** The run on screen; out of view the one before, until nothing moves. */
function Origin() {
  const { live, moving } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef<Run | null>(null);
  const seen = useSight(place);
  const waits = useRead(() => !seen && moving.value, [seen, moving]);
  newest.current = useRead(() => (waits ? newest.current : live.run.value), [waits, live]);
  return (
    <div ref={place} aria-busy={waits}>
      {newest.current !== null && <Entries run={newest.current} />}
    </div>
  );
}

const Entries = ({ run }: { run: Run }) => (
  <dl aria-label={text.footer.label}>
    <Entry name={text.footer.run}>
      <code>{run.runId.slice(0, 12)}</code>
    </Entry>
    <Entry name={text.footer.fingerprint}>
      <code>{run.fingerprint.slice(0, 12)}</code>
    </Entry>
    <Entry name={text.footer.seed}>
      <code>{run.seed}</code>
    </Entry>
    <Entry name={text.footer.paths}>{text.count(run.paths)}</Entry>
    <Entry name={text.footer.engine}>{run.engine}</Entry>
    <Entry name={text.footer.data}>{run.scenario.asOf}</Entry>
  </dl>
);

const Entry = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Whether the page is on this device, once that is known. */
function Offline() {
  const known = usePage().offline.value;
  if (known === null) return null;
  return known.kept ? (
    <span class="offline">{text.page.offline}</span>
  ) : (
    <span title={known.cause}>{text.page.onlyOnline}</span>
  );
}
