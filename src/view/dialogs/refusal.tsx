import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Dialog } from "./dialog";

/** Why a file or a link was refused: every problem, and that nothing was changed. */
export function Refusal() {
  const { refusal } = usePage();
  const refused = refusal.value;
  if (refused === null) return null;
  return (
    <Dialog title={refused.title} onClose={() => (refusal.value = null)}>
      <p role="alert">
        {text.imports.problems(refused.problems.length)}. {text.imports.kept}
      </p>
      <ul class="problems">
        {refused.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Dialog>
  );
}
