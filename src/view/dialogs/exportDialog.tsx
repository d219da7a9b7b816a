import { useRef, useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import { tellsAll } from "../state/live";
import type { ExportStep } from "../state/takeaways";
import { text } from "../text/text";
import { Dialog } from "./dialog";

/** What can be taken away: the tables of the run as a zip, and the scenario. */
export function ExportDialog() {
  const { dialogs, choices, comparison, live, exportBundle, exportScenario } = usePage();
  const [excel, setExcel] = useState(false);
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<ExportStep | null>(null);
  const stop = useRef(new AbortController());
  const [failure, setFailure] = useState<string | null>(null);
  const exported = useRef(live.run.value); // which may not be what is on screen by now
  const run = busy ? exported.current : live.run.value;

  const openReport = () => {
    dialogs.close();
    comparison.close();
    choices.report.value = true;
  };
  const act = async (work: (signal: AbortSignal) => Promise<void>) => {
    const { signal } = (stop.current = new AbortController());
    exported.current = run;
    setBusy(true);
    setFailure(null);
    try {
      await work(signal);
    } catch (cause) {
      if (!signal.aborted) setFailure(cause instanceof Error ? cause.message : String(cause));
    }
    setStep(null);
    setBusy(false);
  };
  const bundle = (signal: AbortSignal) =>
    exportBundle(excel, { signal, onStep: (at) => !signal.aborted && setStep(at) });
  return (
    <Dialog title={text.exports.title} onClose={dialogs.close}>
      {!tellsAll(run) ? (
        <p>{text.exports.none}</p>
      ) : (
        <section class="export">
          <h3>{text.exports.bundle}</h3>
          <p>{text.exports.bundleExplain(text.count(run.paths))}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={excel}
              onChange={(event) => setExcel(event.currentTarget.checked)}
            />
            <span>
              {text.exports.excel} <span class="small">{text.exports.excelExplain}</span>
            </span>
          </label>
          <button type="button" class="primary" {...pressed(() => void act(bundle), busy)}>
            {busy ? text.exports.busy : text.exports.download(text.exports.bundle)}
          </button>
          {step !== null && (
            <p class="export-step small">
              <span class="progress">{text.exports.steps[step.step](text.count(step.done))}</span>
              <button type="button" class="quiet" onClick={() => stop.current.abort()}>
                {text.status.stop}
              </button>
            </p>
          )}
        </section>
      )}
      <section class="export">
        <h3>{text.exports.json}</h3>
        <p>{text.exports.jsonExplain}</p>
        <button type="button" {...pressed(() => void act(exportScenario), busy)}>
          {text.exports.download(text.exports.json)}
        </button>
      </section>
      {tellsAll(run) && (
        <section class="export">
          <h3>{text.report.title}</h3>
          <p>{text.report.explain}</p>
          <button type="button" onClick={openReport}>
            {text.report.open}
          </button>
        </section>
      )}
      <p class="small">{text.exports.chartsExplain}</p>
      {failure !== null && (
        <p class="problem" role="alert">
          {text.exports.failed} {failure}
        </p>
      )}
    </Dialog>
  );
}
