import type { Moved } from "../../run/tape/correlations";
import type { Field } from "../../scenario/fields";
import { settingValue } from "../../scenario/setting";
import { shownOf } from "../assumptions/number";
import { usePage } from "../pageContext";
import { unitAfter } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

/**
 * What the reader should know about the scenario on screen: that it came by a link, that work was left behind, or that
 * its correlations cannot hold together.
 */
export function Notices() {
  const { autosaved, saved, shared, working, titleSaid, notice, movedCorrelation, newer } = usePage();
  return (
    <>
      {newer.value !== null && (
        <div class="notice" role="note">
          <p>{text.page.newer}</p>
          <button type="button" class="quiet" onClick={newer.value}>
            {text.page.useNewer}
          </button>
          <button type="button" class="quiet" onClick={() => (newer.value = null)}>
            {text.save.dismiss}
          </button>
        </div>
      )}
      {notice.value !== null && (
        <p class="notice" role="note">
          {notice.value}
        </p>
      )}
      {movedCorrelation.value !== null && (
        <p class="notice" role="note">
          {movedSaid(movedCorrelation.value)}
        </p>
      )}
      {shared.value && (
        <div class="notice" role="note">
          <p>
            <strong>{text.share.opened}</strong> “{titleSaid}”.{" "}
            {text.share.openedExplain(working.changes.value)}
          </p>
          <Differences />
          <button type="button" class="quiet" onClick={() => (shared.value = false)}>
            {text.share.dismiss}
          </button>
        </div>
      )}
      {autosaved.failure.value !== null && (
        <p class="problem" role="alert">
          {autosaved.failure.value}
        </p>
      )}
      {saved.conflict.value !== null && (
        <div class="notice" role="note">
          <p>{text.save.conflicts[saved.conflict.value]}</p>
          <button type="button" class="quiet" onClick={() => (saved.conflict.value = null)}>
            {text.save.dismiss}
          </button>
        </div>
      )}
      <Resumed />
    </>
  );
}

/** That the page goes on where it was left, until something is done with it. */
function Resumed() {
  const { resumed, startAfresh, dismissResumed, working } = usePage();
  if (resumed.value === null) return null;
  return (
    <div class="notice resumed" role="note">
      <p>{text.save.resumed(working.changes.value)}</p>
      <button type="button" class="quiet" onClick={startAfresh}>
        {text.save.readyMade}
      </button>
      <button type="button" class="quiet" onClick={dismissResumed}>
        {text.save.dismiss}
      </button>
    </div>
  );
}

function movedSaid({ between: [first, second], from, to }: Moved): string {
  return text.assumptions.correlationMoved(first, second, text.fixed(from, 2), text.fixed(to, 2));
}

const said = (field: Field | undefined, value: number | string): string =>
  typeof value === "number" ? shownOf(field?.unit ?? "", value) : value;

function Differences() {
  const { working, fieldOf } = usePage();
  return (
    <ul class="differences">
      {Object.entries(working.set.value).map(([path, value]) => {
        const field = fieldOf(path);
        return (
          <li key={path}>
            {text.charts.common.named(field?.label ?? path, said(field, field?.value ?? ""))} →{" "}
            <strong>
              {text.assumptions.value(said(field, settingValue(value)), phrase(unitAfter(field?.unit ?? "")))}
            </strong>
          </li>
        );
      })}
    </ul>
  );
}
