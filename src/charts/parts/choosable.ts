import type { Mark } from "./roving";

/** Makes marks of a picture answer to a click, Enter and the space bar, and say so to those who do not see it. */
export function choosable(marks: readonly Mark[], choose: (place: number) => void): void {
  marks.forEach(({ element }, place) => {
    element.classList.add("choosable");
    element.setAttribute("role", "button");
    element.addEventListener("click", () => choose(place));
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose(place);
    });
  });
}
