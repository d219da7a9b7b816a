import { nextTask } from "../../run/slices";

const waiting = new Set<() => void>();
let taking = false;

async function takeTurns(): Promise<void> {
  taking = true;
  for (const work of waiting) {
    await nextTask();
    if (waiting.delete(work)) work();
  }
  taking = false;
}

/** Do a part of the page's work when its turn comes: one a task, in order of asking. To ask again keeps the place. */
export function waitForTurn(work: () => void): void {
  waiting.add(work);
  if (!taking) void takeTurns();
}

/** No longer wanted. */
export const giveUpTurn = (work: () => void): boolean => waiting.delete(work);

/** Paper does not wait. */
globalThis.addEventListener?.("beforeprint", () => {
  for (const work of waiting) work();
  waiting.clear();
});
