import { usePage } from "../pageContext";
import { text } from "../text/text";

/** A dot that says how well a number is sourced, and opens its sources. Shape, not colour, tells the grades apart. */
export function SourceDot({ path, label, grade }: { path: string; label: string; grade: string }) {
  const { dialogs } = usePage();
  const { grades } = text.source;
  const said = text.assumptions.source(label, grades[grade as keyof typeof grades] ?? grade);
  return (
    <button
      type="button"
      class="source-dot"
      aria-label={said}
      title={said}
      onClick={() => dialogs.showSource(path)}
    >
      <GradeMark grade={grade} />
    </button>
  );
}

/** Full: filed; ring with a core: the firm itself; half: press; quarter: an analyst; empty: our own assumption. */
export function GradeMark({ grade }: { grade: string }) {
  return (
    <svg class="grade" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" class="ring" />
      {grade === "filed" && <circle cx="8" cy="8" r="5.5" class="core" />}
      {grade === "company" && <circle cx="8" cy="8" r="3" class="core" />}
      {grade === "press" && <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="core" />}
      {grade === "analyst" && <path d="M8 2.5A5.5 5.5 0 0 1 13.5 8H8z" class="core" />}
    </svg>
  );
}
