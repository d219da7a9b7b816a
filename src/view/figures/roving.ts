// Pointer and keyboard on the marks of a picture. Elements stay while what they show changes, so that all is read off them when
// something happens; and it is the picture's host that hears of it: an SVG that hears of focus is a stop of the tab key itself.

/** Told the words of the mark under keyboard or pointer, null when there is none. */
export type Focus = (text: string | null) => void;

/** Whether a pointer moved itself, and was not moved over as the page scrolled below it. */
const movedBy = ({ movementX, movementY }: PointerEvent): boolean => movementX !== 0 || movementY !== 0;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const placeOf = (mark: Element) => Number(mark.getAttribute("data-place"));
/** In the order of the keys, which need not be that of painting. */
const marksIn = (host: Element): SVGElement[] =>
  [...host.querySelectorAll<SVGElement>(".mark")].sort((a, b) => placeOf(a) - placeOf(b));

const markAt = ({ target }: Event): Element | null => (target as Element).closest(".mark");
const hostOf = ({ currentTarget }: Event): Element => currentTarget as Element;
const wordsOf = (mark: Element | null): string | null => mark?.getAttribute("aria-label") ?? null;
const withKeyboard = (host: Element) => host.querySelector(".mark:focus-visible");

/** The words of the mark that has the keyboard, or else of the one under the pointer. */
export const pointedIn = (host: Element): string | null =>
  wordsOf(withKeyboard(host) ?? host.querySelector(".mark:hover"));

/**
 * What a host hears, so that its marks are one stop of the tab key: arrow keys, Home and End move between them, Escape lets go. A
 * pointer at rest, under which marks come and go as the page scrolls, takes nothing from the keyboard.
 */
export function roving(focus: Focus) {
  const leftFor = (event: PointerEvent) => markAt(event)?.contains(event.relatedTarget as Node | null);
  return {
    onFocusIn: (event: Event) => {
      const mark = markAt(event);
      if (mark) makeStop(marksIn(hostOf(event)), mark);
      focus(wordsOf(mark));
    },
    onFocusOut: () => focus(null),
    onPointerOver: (event: PointerEvent) => {
      if (markAt(event) && !leftFor(event))
        focus(wordsOf(withKeyboard(hostOf(event))) ?? wordsOf(markAt(event)));
    },
    onPointerMove: (event: PointerEvent) => {
      if (markAt(event) && movedBy(event)) focus(wordsOf(markAt(event)));
    },
    onPointerOut: (event: PointerEvent) => {
      if (markAt(event) && !leftFor(event)) focus(wordsOf(withKeyboard(hostOf(event))));
    },
    onKeyDown: (event: KeyboardEvent) => step(event, focus),
  };
}

/** From a mark to the one that a key asks for; at either end it stays, and the page with it. */
function step(event: KeyboardEvent, focus: Focus): void {
  const marks = marksIn(hostOf(event));
  const here = marks.findIndex((mark) => mark === event.target);
  if (here < 0) return;
  if (event.key === "Escape") focus(null);
  const there = placeAfter(event.key, here, marks.length);
  if (there === null) return;
  event.preventDefault();
  marks[there]?.focus();
}

function placeAfter(key: string, here: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const by = steps[key];
  return by === undefined ? null : Math.max(0, Math.min(count - 1, here + by));
}

/** One of the marks, and no other, is where the tab key stops. */
function makeStop(marks: readonly Element[], stop: Element): void {
  for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
}

/** Where the tab key stops in a picture, and whether the keyboard is there. */
export interface Stop {
  readonly place: number;
  readonly focused: boolean;
}

/** The stop of a host; null where there is none yet. */
export function stopIn(host: Element | null): Stop | null {
  const mark = host?.querySelector('.mark[tabindex="0"]');
  return mark ? { place: placeOf(mark), focused: mark === document.activeElement } : null;
}

/**
 * Once marks came, went or became others: what was the stop still is, and what had the keyboard has it. If its element is gone,
 * the mark in its place takes over.
 */
export function keepStop(host: Element, before: Stop | null): void {
  if (stopIn(host) !== null) return;
  const marks = marksIn(host);
  const stop = marks[Math.min(before?.place ?? 0, marks.length - 1)];
  if (stop === undefined) return;
  makeStop(marks, stop);
  if (before?.focused) stop.focus({ preventScroll: true });
}
