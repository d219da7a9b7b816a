import type { Commitment } from "../../scenario/signed/commitment";
import { Addresses } from "../assumptions/address";
import { Note } from "../assumptions/note";
import { GradeMark } from "../assumptions/sourceDot";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { signedWords } from "./words/words";

type Figure = Commitment["basis"];

interface Props {
  readonly basis: Figure;
  readonly asked: boolean;
  readonly ask: () => void;
}

/** Who said it and how far it can be trusted; a button, since there is more to know. */
export function OriginButton({ basis: { source, grade }, asked, ask }: Props) {
  return (
    <button type="button" class="quiet" aria-expanded={asked} onClick={ask}>
      <GradeMark grade={grade} /> {said(usePage().sourceOf(source)?.publisher, grade)}
    </button>
  );
}

function said(publisher: string | undefined, grade: Figure["grade"]): string {
  if (publisher === undefined) return text.source.grades.ours;
  return grade === "ours" ? signedWords().worked(publisher) : `${publisher}, ${text.source.grades[grade]}`;
}

/** Where it was published and when, and what was left to judgement. */
export function Basis({ of: { source: id, asOf, note } }: { of: Figure }) {
  const source = usePage().sourceOf(id);
  return (
    <div>
      {source === undefined ? (
        <p>{text.source.ours}</p>
      ) : (
        <p>
          {source.publisher}: {source.title !== undefined && <span lang="en">{source.title}, </span>}
          <span class="day">{asOf ?? source.date}</span>
        </p>
      )}
      {source !== undefined && (
        <div>
          <Addresses of={source} />
        </div>
      )}
      {note !== undefined && (
        <p>
          <Note>{note}</Note>
        </p>
      )}
    </div>
  );
}
