import { blankValue } from "../../scenario/blank";
import type { EditableField } from "../../scenario/editable";
import type { Contract } from "../../scenario/contracts";
import { withoutField, withValue } from "../../scenario/edit";
import { allowed, type End, OUTSIDE } from "../../scenario/ends";
import { fields } from "../../scenario/fields";
import type { Part, PartList } from "../../scenario/parts";
import type { Referred } from "../../scenario/reference";
import type { Scenario } from "../../scenario/scenario";
import type { Schedule } from "../../scenario/schedule";
import { usePage } from "../pageContext";
import { nameOf, startOf } from "../state/editing";
import { phrase, spoken } from "../state/spoken";
import { AnyField } from "../assumptions/group";
import { text } from "../text/text";
import { Choice } from "./choice";
import { NumberTable } from "./numberTable";
import { ScheduleTable } from "./scheduleTable";
import { TextBox } from "./textBox";

export interface ControlProps {
  readonly list: PartList;
  readonly part: Part;
  readonly field: EditableField;
}

/** The control that fits what a field of a part holds; one that is empty can be added, one that may be is left out again. */
export function FieldControl({ list, part, field }: ControlProps) {
  const { working } = usePage();
  const { key, optional, holds } = field;
  const value: unknown = (part as Readonly<Record<string, unknown>>)[key];
  const label = "meaning" in holds ? phrase(holds.meaning.label) : (text.editing.fields[key] ?? key);
  const put = (next: unknown) => working.putPart(list, withValue(part, [key], next) as Part);
  const text0 = holds.what === "text" && optional; // an empty box says as much as none
  if (value === undefined && !text0) {
    const add = () => put(blankValue(field, working.base.peek(), label, part));
    return (
      <p class="absent">
        <button type="button" class="quiet" title={field.meaning} onClick={add}>
          {text.editing.addField(label)}
        </button>
      </p>
    );
  }
  return (
    <div class="part-field" data-field={key}>
      <Control list={list} part={part} field={field} label={label} value={value} put={put} />
      {optional && !text0 && (
        <button
          type="button"
          class="quiet leave-out"
          onClick={() => working.putPart(list, withoutField(part, [key]) as Part)}
        >
          {text.editing.leaveOut(label)}
        </button>
      )}
    </div>
  );
}

interface Held extends ControlProps {
  readonly label: string;
  readonly value: unknown;
  readonly put: (next: unknown) => void;
}

function Control({ list, part, field, label, value, put }: Held) {
  const { working } = usePage();
  const { holds, key } = field;
  switch (holds.what) {
    case "number": {
      const path = `${startOf(list, part.id)}${key}`;
      const found = fields(working.drafted.value).find((one) => one.path === path);
      return found === undefined ? null : <AnyField field={{ ...spoken(found), label: sentence(label) }} />;
    }
    case "numbers":
      return <NumberTable list={list} part={part} field={field} put={put} />;
    case "schedule":
      return <ScheduleTable label={label} schedule={value as Schedule} put={put} />;
    case "choice":
      return (
        <Choice
          label={label}
          hint={field.meaning}
          value={String(value)}
          options={holds.options.map((id) => ({ id, name: text.editing.choices[id] ?? id }))}
          choose={put}
        />
      );
    case "reference":
      return (
        <Choice
          label={label}
          hint={field.meaning}
          value={String(value)}
          options={nameable(working.drafted.value, holds.to, part as Contract, key as End)}
          choose={put}
        />
      );
    default:
      return <TextBox field={field} label={label} value={value as string | number | undefined} put={put} />;
  }
}

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** What a reference of a contract may name, for readers: any contract, or the parties that may stand there. */
function nameable(scenario: Scenario, to: Referred, contract: Contract, end: End) {
  const named = (part: Part) => ({ id: part.id, name: nameOf(part) });
  if (to === "contracts") return scenario.contracts.map(named);
  const outside = { id: OUTSIDE, name: text.editing.outside };
  const ids = allowed(scenario, contract, end);
  return [...scenario.parties.map(named), outside].filter(({ id }) => ids.includes(id));
}
