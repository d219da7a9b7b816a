import type { Field } from "../../scenario/fields";
import { OriginForm } from "../editing/originForm";
import { Glossed } from "../glossary/glossed";
import { Dialog } from "../dialogs/dialog";
import { usePage } from "../pageContext";
import { unitAfter } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { Addresses } from "./address";
import { Note } from "./note";
import { shownOf } from "./number";
import { GradeMark } from "./sourceDot";
import "./sourceDrawer.css";

/** Where the number of one field comes from, and what others have published. */
export function SourceDrawer() {
  const { dialogs, fieldOf } = usePage();
  const path = dialogs.drawer.value;
  const field = path === null ? undefined : fieldOf(path);
  if (field === undefined) return null;
  return (
    <Dialog kind="drawer" title={field.label} onClose={() => dialogs.showSource(null)}>
      {field.meaning !== undefined && (
        <p class="meant">
          <Glossed>{field.meaning}</Glossed>
        </p>
      )}
      <InUse field={field} />
      <Origin field={field} />
      <h3>{text.source.others}</h3>
      <Others field={field} />
    </Dialog>
  );
}

/** The number in use and where it comes from; once it was changed, what it was before as well. */
function InUse({ field }: { field: Field }) {
  const { sourceOf, fieldNow } = usePage();
  const now = fieldNow(field.path) ?? field;
  const source = sourceOf(now.source);
  const asOf = now.asOf ?? source?.date;
  return (
    <dl class="facts">
      <Fact name={text.source.used}>{said(now.value, now.unit)}</Fact>
      {now.value !== field.value && <Fact name={text.source.shipped}>{said(field.value, field.unit)}</Fact>}
      {field.low !== undefined && field.high !== undefined && (
        <Fact
          name={text.source.range}
        >{`${shownOf(field.unit, field.low)} – ${shownOf(field.unit, field.high)}`}</Fact>
      )}
      <Fact name={text.source.grade}>
        <GradeMark grade={now.grade} /> {text.source.grades[now.grade]}
      </Fact>
      <Fact name={text.source.source}>
        {source === undefined ? (
          ours(now)
        ) : (
          <span lang="en">{[source.publisher, source.title].filter(Boolean).join(": ")}</span>
        )}
      </Fact>
      {source !== undefined && (
        <Fact name={text.source.address}>
          <Addresses of={source} />
        </Fact>
      )}
      {asOf !== undefined && <Fact name={text.source.asOf}>{asOf}</Fact>}
      {now.note !== undefined && (
        <Fact name={text.source.note}>
          <Note>{now.note}</Note>
        </Fact>
      )}
    </dl>
  );
}

/** Says anew where the number in use comes from. */
function Origin({ field }: { field: Field }) {
  const { working, fieldNow } = usePage();
  const now = fieldNow(field.path) ?? field;
  if (typeof now.value !== "number") return null;
  const { value, low, high } = now;
  const band = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  return (
    <OriginForm
      origin={now}
      change={(origin) => working.choose(field.path, { value, ...band, ...origin }, field.value)}
    />
  );
}

const ours = ({ others = [] }: Field): string =>
  others.length > 0 ? text.source.oursBeside : text.source.oursMeaning;

const said = (value: Field["value"], unit: string): string =>
  text.assumptions.value(
    typeof value === "number" ? shownOf(unit, value) : phrase(value),
    phrase(unitAfter(unit)),
  );

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Others({ field }: { field: Field }) {
  const { working, sourceOf, fieldNow } = usePage();
  const others = fieldNow(field.path)?.others ?? [];
  const outside = (value: number) => value < (field.low ?? value) || value > (field.high ?? value);
  if (others.length === 0) return <p class="small">{text.source.noOthers}</p>;
  return (
    <ul class="others">
      {others.map((other) => {
        const source = sourceOf(other.source);
        return (
          <li key={`${other.source} ${other.value}`}>
            <p>
              <GradeMark grade={other.grade} /> <strong>{said(other.value, field.unit)}</strong>
              {source !== undefined && (
                <span class="small">
                  {" "}
                  {[source.publisher, source.title].filter(Boolean).join(", ")},{" "}
                  <span class="day">{other.asOf ?? source.date}</span>
                </span>
              )}
              {outside(other.value) && <span class="small"> ({text.source.outsideRange})</span>}
            </p>
            {other.note !== undefined && (
              <p class="small">
                <Note>{other.note}</Note>
              </p>
            )}
            {source !== undefined && <Addresses of={source} />}
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest("dialog")?.querySelector<HTMLElement>(".close")?.focus(); // as this one may go
                working.choose(field.path, other.value, field.value);
              }}
            >
              {text.source.use}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
