import { usePage } from "../pageContext";

/** The polite live region: one sentence a settled run, and what an action did. */
export function Announcer() {
  const { announced } = usePage();
  return (
    <p class="unseen" role="status" aria-live="polite">
      {announced}
    </p>
  );
}
