import { plausibilityNotes } from "../../scenario/plausibility/notes";
import type { Note } from "../../scenario/plausibility/note";
import { settingValue } from "../../scenario/setting";
import { strains } from "../../scenario/strain";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { shownOf } from "./number";
import "./plausibility.css";

/** What is odd about the assumptions, and how far they lie outside our ranges. It names, and never forbids. */
export function Plausibility() {
  const { scenario } = usePage();
  const notes = plausibilityNotes(scenario.value);
  return (
    <>
      <Strain />
      {notes.length > 0 && (
        <details class="plausibility" open>
          <summary>{text.plausible.count(notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <NoteLine key={`${note.rule} ${note.paths.join()}`} note={note} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function NoteLine({ note: { rule, paths, figures, name = "" } }: { note: Note }) {
  const { showInput, fieldOf } = usePage();
  const [a = "", b = ""] = figures.map((figure, place) =>
    shownOf(fieldOf(paths[place] ?? "")?.unit ?? "", figure),
  );
  const say = text.plausible.rules[rule as keyof typeof text.plausible.rules];
  return (
    <li>
      {say(a, b, name)}{" "}
      {paths.map((path) => {
        const field = fieldOf(path);
        return (
          field !== undefined && (
            <button key={path} type="button" class="quiet" onClick={() => showInput(path)}>
              {field.label}
            </button>
          )
        );
      })}
    </li>
  );
}

/** What a range looks like; how many of the changed numbers lie outside, which lies farthest, and whether that one is published. */
function Strain() {
  const { working, fieldOf, showInput } = usePage();
  const published = (path: string, set: number | string) =>
    fieldOf(path)?.others?.some(({ value }) => value === set) ?? false;
  const all = strains(working.base.value, working.set.value);
  const outside = all.filter(({ strain }) => strain > 0);
  const [farthest] = outside;
  if (farthest === undefined) return <p class="small strain-said">{text.plausible.allInside(all.length)}</p>;
  return (
    <p class="small strain-said">
      {text.plausible.outside(outside.length)}{" "}
      <button type="button" class="quiet" onClick={() => showInput(farthest.path)}>
        {text.plausible.farthest(
          fieldOf(farthest.path)?.label ?? farthest.label,
          text.decimal(Number(farthest.strain.toPrecision(2))),
        )}
      </button>
      {published(farthest.path, settingValue(working.set.value[farthest.path])) &&
        `. ${text.plausible.published}`}
    </p>
  );
}
