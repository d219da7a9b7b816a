import { copyName } from "../../store/name";
import { text } from "../text/text";
import type { Comparison } from "./comparison";
import type { Contender } from "./contender";
import type { Saved } from "./saved";
import type { WorkingCopy } from "./working";

interface Inside {
  readonly working: WorkingCopy;
  readonly saved: Saved;
  readonly comparison: Comparison;
}

/** What can be done with a compared scenario as a whole. What ships cannot be written over. */
export const createRivals = ({ working, saved, comparison }: Inside) => ({
  canTake: ({ key }: Contender): boolean => key === "now" || key.startsWith("saved:"),
  /** Put all inputs of one scenario into another: what is on screen is one undo away, what is saved stays as a version. */
  copyInto: async (from: Contender, into: Contender): Promise<void> => {
    const { base, set, parts } = from.working;
    if (into.key === "now") working.open({ ...working.now.peek(), base, set, parts });
    else {
      const item = saved.listing.peek().saved.find(({ id }) => into.key === `saved:${id}`);
      if (item === undefined) return;
      await saved.update({ ...item, base, set, parts, run: undefined });
    }
    await comparison.compute();
  },
  /** Work on a copy of it; what was on screen is one undo away. */
  openAsNew: ({ name, working: { base, set, parts } }: Contender): void => {
    working.open({ base, set, parts, name: copyName(name, text.save.copy) });
    comparison.close();
  },
});
