import type { ComponentChildren } from "preact";
import { usePage } from "../pageContext";
import { text } from "../text/text";

interface Props {
  readonly name: string;
  readonly size: number;
  readonly changed: number;
  /** What the things under the heading change, in a few words. */
  readonly explained?: string | undefined;
  readonly children: ComponentChildren;
}

/** A heading with what is under it, closed until asked for; it says what that changes and counts what was changed. */
export function Section({ name, size, changed, explained, children }: Props) {
  const { choices } = usePage();
  const open = choices.openGroups.value.has(name);
  const toggle = (shown: boolean) => {
    if (shown === choices.openGroups.peek().has(name)) return;
    const others = [...choices.openGroups.peek()].filter((other) => other !== name);
    choices.openGroups.value = new Set(shown ? [...others, name] : others);
  };
  return (
    <details class="group" open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <span class="group-name">
          {name}
          {explained !== undefined && <span class="group-explained">{explained}</span>}
        </span>
        {changed > 0 && <span class="changed-count">{text.assumptions.changedCount(changed)}</span>}
        <span class="group-size" aria-hidden="true">
          {size}
        </span>
      </summary>
      {open && <div class="group-body">{children}</div>}
    </details>
  );
}
