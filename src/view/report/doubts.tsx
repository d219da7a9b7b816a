import { useEffect } from "preact/hooks";
import { uncertainty } from "../../charts/uncertainty/uncertainty";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { knownOf } from "../uncertainty/known";
import { Still } from "./still";

/** How sure the answer is; worked out for whoever opens the report, as if it were looked at. */
export function Doubts({ run }: { run: Run }) {
  const page = usePage();
  const { howSure, reading } = page;
  useEffect(() => {
    howSure.inSight.value = true;
    return () => (howSure.inSight.value = false);
  }, []);
  return (
    <Still chart={uncertainty} run={run} reading={{ ...reading.value, uncertainty: knownOf(page, run) }} />
  );
}
