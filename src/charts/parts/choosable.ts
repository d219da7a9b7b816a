import type { Mark } from "./marks";

/** Makes marks of a picture answer to a click, Enter and the space bar, and say so to those who do not see it. */
export function choosable(marks: readonly Mark[], choose: (place: number) => void): void {
  marks.forEach(({ drawing }, place) => {
    drawing
      .also("choosable")
      .attr("role", "button")
      .listen({
        onClick: () => choose(place),
        onKeyDown: (event) => {
          const { key } = event as KeyboardEvent;
          if (key !== "Enter" && key !== " ") return;
          event.preventDefault();
          choose(place);
        },
      });
  });
}
