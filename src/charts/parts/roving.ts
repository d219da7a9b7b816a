import type { Drawing } from "./drawing";

/** A mark that carries data: its drawing, and what it says. */
export interface Mark {
  readonly drawing: Drawing;
  readonly text: string;
}

/** A group of the picture as a mark. */
export const markOf = (drawing: Drawing, text: string): Mark => ({ drawing, text });

/** Told the words of the mark under keyboard or pointer, null when there is none. */
type Focus = (text: string | null) => void;

/** Whether a pointer moved itself, and was not moved over as the page scrolled below it. */
const movedBy = ({ movementX, movementY }: PointerEvent): boolean => movementX !== 0 || movementY !== 0;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const markAt = ({ target }: Event): Element | null => (target as Element).closest(".mark");
const pictureOf = ({ currentTarget }: Event): Element => currentTarget as Element;
const wordsOf = (mark: Element | null): string | null => mark?.getAttribute("aria-label") ?? null;

/** The words of the mark that has the keyboard, or else of the one under the pointer. */
export const pointedIn = (picture: Element): string | null =>
  wordsOf(picture.querySelector(".mark:focus-visible") ?? picture.querySelector(".mark:hover"));

/**
 * Makes the marks of a picture one stop of the tab key: arrow keys, Home and End move between them, Escape lets go. A pointer
 * at rest, under which marks come and go as the page scrolls, takes nothing from the keyboard. Elements stay while what they
 * show changes, so that all is read off them when something happens.
 */
export function rove(svg: Drawing, marks: readonly Mark[], focus: Focus = () => undefined): void {
  marks.forEach(({ drawing, text }, place) => {
    drawing.also("mark").attr("aria-label", text).attr("data-place", place);
    drawing.attr("tabindex", place === 0 ? 0 : -1);
    drawing.attributes["role"] ??= "img";
  });
  svg.listen({ ...followed(focus), onKeyDown: (event) => step(event as KeyboardEvent, focus) });
}

/** What tells the words of marks as keyboard and pointer come to them and leave. */
function followed(focus: Focus) {
  const ofKeyboard = (event: Event) => wordsOf(pictureOf(event).querySelector(".mark:focus-visible"));
  const within = (event: Event) =>
    markAt(event)?.contains((event as PointerEvent).relatedTarget as Node | null);
  return {
    onFocusIn: (event: Event) => focus(wordsOf(markAt(event))),
    onFocusOut: () => focus(null),
    onPointerOver: (event: Event) => {
      if (markAt(event) && !within(event)) focus(ofKeyboard(event) ?? wordsOf(markAt(event)));
    },
    onPointerMove: (event: Event) => {
      if (markAt(event) && movedBy(event as PointerEvent)) focus(wordsOf(markAt(event)));
    },
    onPointerOut: (event: Event) => {
      if (markAt(event) && !within(event)) focus(ofKeyboard(event));
    },
  };
}

/** In the order of the keys, which need not be that of painting. */
const marksIn = (picture: Element): SVGElement[] =>
  [...picture.querySelectorAll<SVGElement>(".mark")].sort((a, b) => placeOf(a) - placeOf(b));
const placeOf = (mark: Element) => Number(mark.getAttribute("data-place"));

/** From a mark to the one that a key asks for. */
function step(event: KeyboardEvent, focus: Focus): void {
  const marks = marksIn(pictureOf(event));
  const here = marks.findIndex((mark) => mark === event.target);
  if (here < 0) return;
  if (event.key === "Escape") focus(null);
  const there = marks[placeAfter(event.key, here, marks.length)];
  if (there === undefined || there === marks[here]) return;
  event.preventDefault();
  makeStop(marks, there);
  there.focus();
}

function placeAfter(key: string, here: number, count: number): number {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return Math.max(0, Math.min(count - 1, here + (steps[key] ?? 0)));
}

/** One of the marks is where the tab key stops. */
const makeStop = (marks: readonly Element[], stop: Element): void => {
  for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
};

/** A picture whose marks came and went is still a stop of the tab key. */
export function keepStop(picture: Element): void {
  const marks = marksIn(picture);
  const [first] = marks;
  if (first !== undefined && !marks.some((mark) => mark.getAttribute("tabindex") === "0"))
    makeStop(marks, first);
}
