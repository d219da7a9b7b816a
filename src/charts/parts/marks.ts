import type { Drawing } from "./drawing";

/** A mark that carries data: its drawing, and what it says. */
export interface Mark {
  readonly drawing: Drawing;
  readonly text: string;
}

/** A group of the picture as a mark. */
export const markOf = (drawing: Drawing, text: string): Mark => ({ drawing, text });

/**
 * Makes them what pointer and keyboard can be on, the latter in the order given (src/view/figures/roving.ts). Where the tab key
 * stops is none of the drawing's: that is the mark to which a reader came last.
 */
export function labelMarks(marks: readonly Mark[]): void {
  marks.forEach(({ drawing, text }, place) => {
    drawing.also("mark").attr("aria-label", text).attr("data-place", place).attr("tabindex", -1);
    drawing.attributes["role"] ??= "img";
  });
}
