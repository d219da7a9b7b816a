import type { Field } from "../../scenario/fields";
import { usePage } from "../pageContext";
import { fieldAsRead } from "../state/readAs";
import { nudged } from "./nudge";
import { heard, toStore } from "./number";
import { TypedBox } from "./typedBox";

interface Props {
  readonly field: Field;
  readonly value: number; // in its reader's unit
  readonly name: string;
}

/** Sets a value exactly, beyond the slider's scale too. */
export function NumberBox({ field: stored, value, name }: Props) {
  const { working } = usePage();
  const field = fieldAsRead(stored);
  return (
    <TypedBox
      label={name}
      takes={field}
      value={value}
      said={heard(value, field.unit)}
      choose={(next) => working.choose(field.path, toStore(stored, next), Number(stored.value))}
      moved={(steps) => nudged(field, value, steps)}
    />
  );
}
