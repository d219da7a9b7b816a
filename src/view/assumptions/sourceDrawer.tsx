import type { Field } from "../../scenario/fields";
import { Dialog } from "../dialogs/dialog";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Address } from "./address";
import { shown } from "./number";
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
      {field.meaning !== undefined && <p class="meaning">{field.meaning}</p>}
      <InUse field={field} />
      <h3>{text.source.others}</h3>
      <Others field={field} />
    </Dialog>
  );
}

function InUse({ field }: { field: Field }) {
  const { working, sourceOf } = usePage();
  const setting = working.set.value[field.path];
  const source = sourceOf(field.source);
  return (
    <dl class="facts">
      {setting !== undefined && <Fact name={text.source.used}>{`${setting} ${field.unit}`}</Fact>}
      <Fact name={text.source.shipped}>{`${field.value} ${field.unit}`}</Fact>
      {field.low !== undefined && field.high !== undefined && (
        <Fact name={text.source.range}>{`${shown(field.low)} – ${shown(field.high)}`}</Fact>
      )}
      <Fact name={text.source.grade}>
        <GradeMark grade={field.grade} /> {text.source.grades[field.grade]}
      </Fact>
      <Fact name={text.source.source}>
        {source === undefined
          ? text.source.oursMeaning
          : [source.publisher, source.title].filter(Boolean).join(": ")}
      </Fact>
      {source !== undefined && (
        <Fact name={text.source.address}>
          <Address of={source.address} />
        </Fact>
      )}
      {(field.asOf ?? source?.date) !== undefined && (
        <Fact name={text.source.asOf}>{field.asOf ?? source?.date}</Fact>
      )}
      {field.note !== undefined && <Fact name={text.source.note}>{field.note}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Others({ field }: { field: Field }) {
  const { working, sourceOf } = usePage();
  if (field.others === undefined || field.others.length === 0)
    return <p class="small">{text.source.noOthers}</p>;
  return (
    <ul class="others">
      {field.others.map((other) => {
        const source = sourceOf(other.source);
        return (
          <li key={`${other.source} ${other.value}`}>
            <p>
              <GradeMark grade={other.grade} /> <strong>{shown(other.value)}</strong> {field.unit}
              {source !== undefined && (
                <span class="small">
                  {" "}
                  {source.publisher}, {other.asOf ?? source.date}
                </span>
              )}
            </p>
            {other.note !== undefined && <p class="small">{other.note}</p>}
            {source !== undefined && <Address of={source.address} />}
            <button type="button" onClick={() => working.choose(field.path, other.value, field.value)}>
              {text.source.use}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
