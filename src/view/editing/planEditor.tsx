import { blankSchedule } from "../../scenario/blank";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { ScheduleTable } from "./scheduleTable";

/** The obligor's training plan. */
export function PlanEditor() {
  const { working } = usePage();
  const plan = working.drafted.value.schedules["compute.training"];
  return (
    <>
      <header class="editor-head">
        <h3>{text.editing.plan}</h3>
      </header>
      {plan === undefined ? (
        <p class="absent">
          <button
            type="button"
            class="quiet"
            onClick={() => working.putSchedule(blankSchedule(working.base.peek()))}
          >
            {text.editing.addField(text.editing.plan)}
          </button>
        </p>
      ) : (
        <>
          <ScheduleTable label={text.editing.plan} schedule={plan} put={working.putSchedule} />
          <button type="button" class="quiet leave-out" onClick={() => working.putSchedule(null)}>
            {text.editing.leaveOut(text.editing.plan)}
          </button>
        </>
      )}
    </>
  );
}
