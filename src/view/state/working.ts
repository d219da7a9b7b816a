import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Differences } from "../../scenario/difference";
import type { Scenario } from "../../scenario/scenario";
import { applySet } from "../../scenario/set";
import type { Setting } from "../../scenario/setting";
import { redo, startHistory, step, undo } from "./history";

/** What the reader is working on: a shipped scenario and only what differs from it, by field path. */
export interface Working {
  readonly base: string;
  readonly set: Differences;
}

const same = (a: Working, b: Working): boolean =>
  a.base === b.base &&
  Object.keys(a.set).length === Object.keys(b.set).length &&
  Object.entries(a.set).every(([path, value]) => b.set[path] === value);

const without = (set: Differences, paths: readonly string[]): Differences =>
  Object.fromEntries(Object.entries(set).filter(([path]) => !paths.includes(path)));

/**
 * The working copy and its history. A change is a draft until it is committed: one step of undo is one release of a
 * slider. A draft that the scenario refuses leaves the last good `scenario` standing and says why in `refusal`.
 */
export function createWorking(start: Working, find: (id: string) => Scenario) {
  const history = signal(startHistory(start));
  const draft = signal<Working | null>(null);
  const now = computed(() => draft.value ?? history.value.present);
  const base = computed(() => find(now.value.base));
  const { scenario, refusal } = lastGood(base, now);

  const commit = () => {
    const next = draft.peek();
    if (next !== null && !same(next, history.peek().present)) history.value = step(history.peek(), next);
    draft.value = null;
  };
  const change = (path: string, value: Setting, original: Setting) => {
    const { base, set } = now.peek();
    draft.value = { base, set: value === original ? without(set, [path]) : { ...set, [path]: value } };
  };

  return {
    now,
    base,
    scenario,
    refusal,
    set: computed(() => now.value.set),
    changes: computed(() => Object.keys(now.value.set).length),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    /** Change one field; `original` is its value in the base scenario, which is not written down. */
    change,
    commit,
    /** Forget what has not been committed. */
    abandon: () => {
      draft.value = null;
    },
    choose: (path: string, value: Setting, original: Setting) => {
      change(path, value, original);
      commit();
    },
    reset: (paths: readonly string[]) => {
      draft.value = { base: now.peek().base, set: without(now.peek().set, paths) };
      commit();
    },
    /** Work on something else; the way back is one step of undo. */
    open: (next: Working) => {
      commit();
      draft.value = next;
      commit();
    },
    undo: () => {
      commit();
      history.value = undo(history.peek());
    },
    redo: () => {
      commit();
      history.value = redo(history.peek());
    },
  };
}
export type WorkingCopy = ReturnType<typeof createWorking>;

function lastGood(base: ReadonlySignal<Scenario>, now: ReadonlySignal<Working>) {
  let good = base.peek();
  const attempt = computed(() => {
    try {
      good = applySet(base.value, now.value.set);
      return { scenario: good, refusal: null };
    } catch (cause) {
      return { scenario: good, refusal: cause instanceof Error ? cause.message : String(cause) };
    }
  });
  return {
    scenario: computed(() => attempt.value.scenario),
    refusal: computed(() => attempt.value.refusal),
  };
}
