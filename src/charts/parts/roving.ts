import type { One } from "./add";

/** A mark that carries data: its element, and what it says. */
export interface Mark {
  readonly element: SVGElement;
  readonly text: string;
}

/** A group of the picture as a mark. */
export function markOf<Element extends SVGElement>(group: One<Element>, text: string): Mark {
  const element = group.node();
  if (element === null) throw new Error(`chart mark “${text}”: expected an element, got none`);
  return { element, text };
}

/** Whether a pointer moved itself, and was not moved over as the page scrolled below it. */
const movedBy = ({ movementX, movementY }: PointerEvent): boolean => movementX !== 0 || movementY !== 0;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes the marks of a picture one stop of the tab key: arrow keys, Home and End move between them, Escape lets go.
 * `focus` is told the words of the mark under keyboard or pointer, null when there is none. A pointer at rest, under which
 * marks come and go as the page scrolls, takes nothing from the keyboard.
 */
export function rove(
  svg: SVGSVGElement,
  marks: readonly Mark[],
  focus?: (text: string | null) => void,
): void {
  const ofKeyboard = (): string | null =>
    svg.querySelector(".mark:focus-visible")?.getAttribute("aria-label") ?? null;
  marks.forEach(({ element, text }, index) => {
    element.classList.add("mark");
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", text);
    element.setAttribute("tabindex", index === 0 ? "0" : "-1");
    element.addEventListener("focus", () => focus?.(text));
    element.addEventListener("blur", () => focus?.(null));
    element.addEventListener("pointerenter", () => focus?.(ofKeyboard() ?? text));
    element.addEventListener("pointermove", (event) => movedBy(event) && focus?.(text));
    element.addEventListener("pointerleave", () => focus?.(ofKeyboard()));
  });
  svg.addEventListener("keydown", (event) => {
    const here = marks.findIndex(({ element }) => element === event.target);
    if (here < 0) return;
    if (event.key === "Escape") focus?.(null);
    const step = steps[event.key];
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? marks.length - 1
          : step === undefined
            ? here
            : here + step;
    const there = marks[Math.max(0, Math.min(marks.length - 1, next))];
    if (next === here || there === undefined) return;
    event.preventDefault();
    marks[here]?.element.setAttribute("tabindex", "-1");
    there.element.setAttribute("tabindex", "0");
    there.element.focus();
  });
}
