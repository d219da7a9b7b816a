import { runningLoops } from "../../scenario/worlds";
import { usePage } from "../pageContext";
import type { Page } from "../state/page";
import type { Status } from "../state/status";
import { text } from "../text/text";

const computing: ReadonlySet<Status> = new Set(["stored", "live", "good"]);

/** Says that figures are yet to come, for whoever is about to print. */
export const Unfinished = () => (
  <p class="small" role="status">
    {isUnfinished(usePage()) && text.report.unfinished}
  </p>
);

function isUnfinished({ live, drivers, howSure, loopEffect, scenario }: Page): boolean {
  const waits = [
    computing.has(live.status.value),
    drivers.busy.value,
    howSure.busy.value,
    runningLoops(scenario.value).length > 0 &&
      loopEffect.totals.value === null &&
      loopEffect.failure.value === null,
  ];
  return waits.includes(true);
}
