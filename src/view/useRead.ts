import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

/**
 * What is read off signals, of which the component hears only when it is another: a slider need not be told of each move of
 * all others. `given` is what else `read` depends on.
 */
export const useRead = <Found>(read: () => Found, given: readonly unknown[]): Found =>
  useMemo(() => computed(read), given).value;
