import { computed, signal } from "@preact/signals";
import type { Scenario } from "../../scenario/scenario";

/** The scenarios that others can be built on: those that ship with the page, and what was opened from a file. */
export function createLibrary(shipped: readonly Scenario[]) {
  const opened = signal<readonly Scenario[]>([]);
  const all = computed(() => [...shipped, ...opened.value]);
  return {
    shipped,
    opened,
    all,
    has: (id: string): boolean => all.peek().some((scenario) => scenario.id === id),
    /** Throws a RangeError that lists the scenarios there are. */
    find: (id: string): Scenario => {
      const found = all.peek().find((scenario) => scenario.id === id);
      if (found !== undefined) return found;
      throw new RangeError(
        `scenario: expected one of ${all
          .peek()
          .map((scenario) => scenario.id)
          .join(", ")}, got ${id}`,
      );
    },
    /** Keep a scenario from a file until the page is closed, under an id of its own, which is the answer. */
    add: (scenario: Scenario): string => {
      let id = scenario.id;
      for (let copy = 2; all.peek().some((other) => other.id === id); copy++) id = `${scenario.id}-${copy}`;
      opened.value = [...opened.value, { ...scenario, id }];
      return id;
    },
  };
}
export type Library = ReturnType<typeof createLibrary>;
