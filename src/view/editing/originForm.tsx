import { useState } from "preact/hooks";
import { PartialDay } from "../../scenario/day";
import { Grade } from "../../scenario/quantity";
import { shaped } from "../../scenario/shape";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { add } from "./another";
import { Choice } from "./choice";

/** Where a figure comes from. */
export interface Origin {
  readonly source: string;
  readonly grade: Grade;
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
}

interface Props {
  readonly origin: Origin;
  readonly change: (origin: { source: string; grade: Grade; asOf?: string; note?: string }) => void;
}

/** Says where a figure comes from: one of the scenario's sources, or nobody's but our own assumption. */
export function OriginForm({ origin: { source, grade, asOf = "", note = "" }, change }: Props) {
  const page = usePage();
  const { working, dialogs } = page;
  const { sources } = working.base.value;
  const [wrong, setWrong] = useState<string | null>(null);
  const put = (next: { source?: string; grade?: Grade; asOf?: string; note?: string }) => {
    const all = { source, grade, asOf, note, ...next };
    const ours = all.source === "ours";
    const [problem] = all.asOf === "" ? [] : shaped(PartialDay, all.asOf).problems;
    setWrong(problem === undefined ? null : text.imports.expected(problem.expected, problem.got));
    if (problem !== undefined) return;
    change({
      source: all.source,
      grade: ours ? "ours" : all.grade,
      ...(all.asOf !== "" && { asOf: all.asOf }),
      ...(all.note.trim() !== "" && { note: all.note }),
    });
  };
  const addSource = () => {
    dialogs.showSource(null);
    add(page, "sources", text.editing.newOne(text.editing.one.sources ?? ""));
  };
  return (
    <details class="origin">
      <summary>
        {text.editing.restsOn(sources.find(({ id }) => id === source)?.publisher ?? text.source.ours)}
      </summary>
      <Choice
        label={text.source.source}
        value={source}
        options={[
          { id: "ours", name: text.source.ours },
          ...sources.map(({ id, publisher, date }) => ({ id, name: `${publisher}, ${date}` })),
        ]}
        choose={(id) => put({ source: id })}
      />
      {source !== "ours" && (
        <Choice
          label={text.source.grade}
          value={grade}
          options={Grade.options.map((id) => ({ id, name: text.source.grades[id] }))}
          choose={(id) => put({ grade: Grade.options.find((known) => known === id) ?? grade })}
        />
      )}
      <label class="part-choice">
        <span>{text.source.asOf}</span>
        <input
          type="text"
          value={asOf}
          aria-invalid={wrong !== null}
          onChange={(event) => put({ asOf: event.currentTarget.value.trim() })}
        />
      </label>
      {wrong !== null && <p class="wrong">{wrong}</p>}
      <label class="part-choice">
        <span>{text.source.note}</span>
        <input
          type="text"
          maxLength={400}
          value={note}
          onChange={(event) => put({ note: event.currentTarget.value })}
        />
      </label>
      <button type="button" class="quiet" onClick={addSource}>
        {text.editing.addSource}
      </button>
    </details>
  );
}
