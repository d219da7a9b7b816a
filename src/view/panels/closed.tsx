import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import "./closed.css";

interface Props {
  readonly id?: string; // to be shown by
  readonly title: string;
  readonly brief: string;
  readonly of: ComponentType; // what it holds; mounted, and with it fetched, only while it is open
}

/** A section that is closed until a reader wants it, and costs nothing until then. */
export function Closed({ id, title, brief, of: Held }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details id={id} class="closed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <span class="small">{brief}</span>
      </summary>
      {open && <Held />}
    </details>
  );
}
