import { StoreError } from "./failure";
import { grownBy } from "./history";
import type { SavedScenario } from "./savedScenario";
import { change } from "./saving";
import type { Store } from "./store";

/**
 * Make a scenario what it was in an earlier version, which is itself a new version: nothing is lost by it. Its result is
 * left out, as it is one of the other content. Rejects with a StoreError: missing.
 */
export const restoreVersion = (store: Store, id: string, revision: number): Promise<SavedScenario> =>
  change(store, id, (saved) => {
    const version = saved.versions?.find((one) => one.revision === revision);
    if (version === undefined) throw new StoreError("missing", `version ${revision} of ${saved.name}`);
    const { modified: _, revision: _r, ...content } = version;
    return { ...saved, parts: undefined, ...content, run: undefined, versions: grownBy(saved) };
  });
