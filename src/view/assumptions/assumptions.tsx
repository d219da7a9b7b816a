import { useEffect, useRef } from "preact/hooks";
import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import type { Field } from "../../scenario/fields";
import { tellsAll } from "../state/live";
import { fetchNotes, noteIn } from "../state/notes";
import type { Page } from "../state/page";
import { text } from "../text/text";
import { useRead } from "../useRead";
import { AnyField, Group } from "./group";
import { AsOfSwitch } from "./asOfSwitch";
import { later } from "../later";
import { search } from "./search";
import "./assumptions.css";

const mostFound = 40;
const partLists = later(async () => (await import("../editing/partList")).PartLists);
const plausibility = later(async () => (await import("./plausibility")).Plausibility);
const editor = later(async () => (await import("../editing/editor")).Editor);

/** All that can be moved: seven sliders in view, the rest in closed groups, and a box to find any of them. */
export function Assumptions() {
  const page = usePage();
  const { fields, groups, choices, editing, live } = page;
  const all = useRef<HTMLDivElement>(null);
  const answered = useRead(() => tellsAll(live.run.value), [live]); // what the answer can do without is fetched after it
  useFocus(all);
  useNotes(choices.find.value.trim() !== "");
  if (editing.open.value !== null)
    return (
      <div ref={all} class="assumptions">
        <editor.Later />
      </div>
    );
  const query = choices.find.value;
  const found = search(fields.value, query, toldOf(page));
  return (
    <div ref={all} class="assumptions">
      <div class="assumptions-head">
        <h2>{text.assumptions.title}</h2>
        <ResetAll />
      </div>
      <input
        id="find"
        type="search"
        class="find"
        aria-label={text.assumptions.find}
        placeholder={text.assumptions.find}
        value={query}
        onInput={(event) => (choices.find.value = event.currentTarget.value)}
      />
      {query.trim() === "" ? (
        <>
          <Invite />
          <AsOfSwitch />
          <div class="first-view">
            {fields.value
              .filter(({ first }) => first)
              .map((field) => (
                <AnyField key={field.path} field={field} />
              ))}
          </div>
          {/* Under the sliders, so that none moves away from the hand. */}
          <div class="ranges">{answered && <plausibility.Later />}</div>
          {groups.value.map(({ name, fields: members }) => (
            <Group key={name} name={name} fields={members} />
          ))}
          {answered && <partLists.Later />}
        </>
      ) : (
        <div class="found">
          <p class="small" role="status">
            {text.assumptions.found(found.length)}
          </p>
          {found.length === 0 && <Elsewhere />}
          {found.slice(0, mostFound).map((field) => (
            <AnyField key={field.path} field={field} />
          ))}
          {found.length > mostFound && <p class="small">{text.more(found.length - mostFound)}</p>}
        </div>
      )}
    </div>
  );
}

/** What else is told of a field: its notes, and who published its number, or another one, where. */
const toldOf =
  ({ sourceOf, language }: Page) =>
  ({ note, source, others = [] }: Field): string =>
    [{ note, source }, ...others]
      .flatMap(({ note: noted = "", source: id }) => {
        const from = sourceOf(id);
        return [noted, noteIn(language.code.value, noted), from?.publisher, from?.title];
      })
      .join(" ");

/** Where to look when nothing is called so: the headings, each of which is a search as well. */
function Elsewhere() {
  const { groups, choices } = usePage();
  const lookFor = (name: string) => {
    document.getElementById("find")?.focus(); // as this button goes
    choices.find.value = name;
  };
  return (
    <>
      <p class="small">{text.assumptions.elsewhere}</p>
      <ul class="elsewhere">
        {groups.value.map(({ name }) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={() => lookFor(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Only these two hear of each change, not all sliders. */
function ResetAll() {
  const { working } = usePage();
  return (
    <button type="button" class="quiet" {...pressed(working.resetAll, working.changes.value === 0)}>
      {text.assumptions.resetAll}
    </button>
  );
}

function Invite() {
  const { working } = usePage();
  const changes = working.changes.value;
  return <p class="small invite">{changes === 0 ? text.assumptions.invite : text.tools.changes(changes)}</p>;
}

/** Notes are looked through as the page says them: fetch them once somebody looks for something. */
function useNotes(wanted: boolean): void {
  const code = usePage().language.code.value;
  useEffect(() => {
    if (wanted) void fetchNotes(code).catch(() => {}); // they are looked through as they were written
  }, [wanted, code]);
}

/** Give the focus to the control of the field that somebody asked for, once it is there. */
function useFocus(all: { readonly current: HTMLElement | null }): void {
  const { choices } = usePage();
  const path = choices.wanted.value;
  useEffect(() => {
    if (path === null) return;
    const place = `[data-path="${CSS.escape(path)}"]`;
    const control = all.current?.querySelector<HTMLElement>(`${place} input, button${place}`);
    if (control === null || control === undefined) return;
    control.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
    choices.wanted.value = null;
  });
}
