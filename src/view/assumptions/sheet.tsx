import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Assumptions } from "./assumptions";

/** The assumptions: a column beside the answer, on a phone a sheet that is pulled up from below and leaves the answer in view. */
export function Sheet() {
  const { choices, working } = usePage();
  const up = choices.sheet.value;
  return (
    <aside class="desk-left" data-up={up} aria-label={text.assumptions.title}>
      <button
        type="button"
        class="sheet-handle"
        aria-expanded={up}
        onClick={() => (choices.sheet.value = !up)}
      >
        <span>{text.assumptions.title}</span>
        <span class="small">{text.assumptions.changedCount(working.changes.value)}</span>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d={up ? "M5 8l5 5 5-5" : "M5 12l5-5 5 5"} />
        </svg>
      </button>
      <div class="sheet-body">
        <Assumptions />
      </div>
    </aside>
  );
}
