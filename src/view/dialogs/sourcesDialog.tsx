import { useId, useState } from "preact/hooks";
import { Addresses } from "../assumptions/address";
import { Note } from "../assumptions/note";
import { GradeMark } from "../assumptions/sourceDot";
import { usePage } from "../pageContext";
import { type CitedSource, citedSources, gradesOf } from "../state/citations";
import { text } from "../text/text";
import { Dialog } from "./dialog";
import "./sourcesDialog.css";

/** Every publication that the scenario rests on, and for which of its numbers. */
export function SourcesDialog() {
  const { dialogs, working, fields } = usePage();
  const [grade, setGrade] = useState("");
  const id = useId();
  const cited = citedSources(working.base.value, fields.value);
  const numbers = fields.value.filter(({ value }) => typeof value === "number");
  const published = numbers.filter((field) => field.grade !== "ours").length;
  const shown = grade === "" ? cited : cited.filter((source) => source.grades.includes(grade));
  return (
    <Dialog title={text.sources.title} onClose={dialogs.close}>
      <p>
        {text.sources.explain(cited.length)} {text.sources.judged(published, numbers.length)}
      </p>
      <label class="picker" for={id}>
        {text.sources.filter}
        <select id={id} value={grade} onChange={(event) => setGrade(event.currentTarget.value)}>
          <option value="">{text.sources.all}</option>
          {gradesOf(cited).map((known) => (
            <option key={known} value={known}>
              {text.source.grades[known as keyof typeof text.source.grades]}
            </option>
          ))}
        </select>
      </label>
      <ul class="source-list">
        {shown.map((source) => (
          <Entry key={source.id} source={source} />
        ))}
      </ul>
    </Dialog>
  );
}

function Entry({ source }: { source: CitedSource }) {
  const { publisher, title, date, note, grades, usedFor } = source;
  return (
    <li>
      <p>
        {grades.map((grade) => (
          <GradeMark key={grade} grade={grade} />
        ))}{" "}
        <strong>{publisher}</strong>
        {title !== undefined && (
          <>
            , <span lang="en">{title}</span>
          </>
        )}
        , <span class="small day">{date}</span>
      </p>
      <div>
        <Addresses of={source} />
      </div>
      {usedFor.length > 0 && (
        <p class="small">
          {text.sources.usedFor}: {usedFor.join(", ")}
        </p>
      )}
      {note !== undefined && (
        <p class="small">
          <Note>{note}</Note>
        </p>
      )}
    </li>
  );
}
