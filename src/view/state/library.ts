import { computed, signal } from "@preact/signals";
import type { Outcome } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";

interface Shipped {
  fetchShipped(): Promise<readonly Scenario[]>;
  fetchHeadlines(): Promise<ReadonlyMap<string, Outcome>>;
}

/**
 * The scenarios that others can be built on: those that ship with the page, and what was opened from a file. Of the
 * shipped ones the first is here at once; `complete` fetches the others.
 */
export function createLibrary(first: Scenario, { fetchShipped, fetchHeadlines }: Shipped) {
  const shipped = signal<readonly Scenario[]>([first]);
  const opened = signal<readonly Scenario[]>([]);
  const headlines = signal<ReadonlyMap<string, Outcome>>(new Map());
  const failure = signal<string | null>(null);
  const all = computed(() => [...shipped.value, ...opened.value]);
  let fetching: Promise<void> | undefined;
  const fetchOthers = async (): Promise<void> => {
    failure.value = null;
    try {
      const whole = await fetchShipped();
      shipped.value = whole.map((each) => (each.id === first.id ? first : each));
    } catch (cause) {
      failure.value = cause instanceof Error ? cause.message : String(cause);
      fetching = undefined;
    }
  };
  const readHeadlines = async (): Promise<void> => {
    if (headlines.peek().size > 0) return;
    try {
      headlines.value = await fetchHeadlines();
    } catch (cause) {
      failure.value = cause instanceof Error ? cause.message : String(cause);
    }
  };
  return {
    shipped,
    /** What ready-made scenarios come to, by id: none before it was asked for, or where there is no way to it. */
    headlines,
    readHeadlines,
    opened,
    all,
    /** Why the others, or what they come to, are not here, if they could not be fetched. */
    failure,
    /** Settles once all that ship are here, or `failure` says why not; then the next call tries again. */
    complete: (): Promise<void> => (fetching ??= fetchOthers()),
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
