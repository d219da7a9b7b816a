import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { countEdits, type Edits } from "../../scenario/edits";
import {
  assembled,
  type Part,
  type PartList,
  type Parts,
  withPart,
  withParts,
  withSchedule,
} from "../../scenario/parts";
import { withWholeShares, yielding } from "../../scenario/firmness";
import { removal } from "../../scenario/removal";
import type { Scenario } from "../../scenario/scenario";
import type { Schedule } from "../../scenario/schedule";
import { applySet } from "../../scenario/set";
import type { Setting, Settings, Sourced } from "../../scenario/setting";
import { newId } from "../../store/stamp";
import { redo, startHistory, step, undo } from "./history";

/** What the reader is working on: a shipped scenario and only what differs from it. */
export interface Working extends Edits {
  readonly base: string;
  /** What the reader, or a link, calls it; by default as its base. */
  readonly name?: string | undefined;
  /** The saved scenario that it was opened from or saved as, and which of its writes. */
  readonly of?: { readonly id: string; readonly revision: number } | undefined;
}

/** The same as a piece of work, which it stays through every change until something else is opened. */
export interface Piece extends Working {
  readonly work: string; // its id
}

const none: Parts = {};

const same = (a: Working, b: Working): boolean =>
  a.base === b.base &&
  a.name === b.name &&
  a.of?.id === b.of?.id &&
  a.of?.revision === b.of?.revision &&
  (a.parts ?? none) === (b.parts ?? none) &&
  Object.keys(a.set).length === Object.keys(b.set).length &&
  Object.entries(a.set).every(([path, value]) => b.set[path] === value);

const keeping = (set: Settings, keep: (path: string) => boolean): Settings =>
  Object.fromEntries(Object.entries(set).filter(([path]) => keep(path)));

/**
 * The working copy and its history. A change is a draft until it is committed: one step of undo is one release of a
 * slider. A draft that the scenario refuses leaves the last good `scenario` standing and says why in `refusal`.
 */
export function createWorking(start: Working, find: (id: string) => Scenario) {
  const history = signal(startHistory<Piece>({ ...start, work: newId() }));
  const draft = signal<Piece | null>(null);
  const now = computed(() => draft.value ?? history.value.present);
  const shipped = computed(() => find(now.value.base));
  const parts = computed(() => now.value.parts ?? none);
  const whole = lastGood(shipped, () => withParts(shipped.value, parts.value));
  const set = computed(() => now.value.set);
  const good = lastGood(whole.scenario, () => applySet(whole.scenario.value, set.value));

  const commit = () => {
    const next = draft.peek();
    if (next !== null && !same(next, history.peek().present)) history.value = step(history.peek(), next);
    draft.value = null;
  };
  const put = (next: Partial<Edits>) => {
    draft.value = { ...now.peek(), ...next };
  };
  const change = (path: string, value: Setting | Sourced, original: Setting) => {
    const others = keeping(set.peek(), (other) => other !== path);
    put({
      set: value === original ? others : yielding(whole.scenario.peek(), { ...others, [path]: value }, path),
    });
  };
  const edit = (next: Parts) => {
    put({ parts: next });
    commit();
  };

  return {
    now,
    shipped,
    /** The scenario before any field is set: the shipped one with its whole parts edited. */
    base: whole.scenario,
    /** The same with parts that may not go together yet, for those who edit them. */
    drafted: computed(() => assembled(shipped.value, parts.value)),
    scenario: good.scenario,
    refusal: computed(() => whole.refusal.value ?? good.refusal.value),
    set,
    parts,
    /** What is set, and what has to follow from it. */
    effective: computed(() => withWholeShares(whole.scenario.value, set.value).settings),
    changes: computed(() => countEdits(now.value)),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    /** Change one field; `original` is its value in the base scenario, which is not written down. */
    change,
    commit,
    /** Forget what has not been committed. */
    abandon: () => {
      draft.value = null;
    },
    choose: (path: string, value: Setting | Sourced, original: Setting) => {
      change(path, value, original);
      commit();
    },
    reset: (paths: readonly string[]) => {
      put({ set: keeping(set.peek(), (path) => !paths.includes(path)) });
      commit();
    },
    resetAll: () => {
      put({ set: {}, parts: none });
      commit();
    },
    /** Put a whole contract, party, jump or source in the place of that of its id, or add it. */
    putPart: <List extends PartList>(list: List, part: Part<List>) =>
      edit(withPart(shipped.peek(), parts.peek(), list, part)),
    putSchedule: (schedule: Schedule | null) => edit(withSchedule(shipped.peek(), parts.peek(), schedule)),
    /** Take a part out with what cannot stand without it, which is the answer: ids of contracts. */
    removePart: (list: PartList, id: string): readonly string[] => {
      const { parts: left, along } = removal(shipped.peek(), parts.peek(), whole.scenario.peek(), list, id);
      const gone = [...along, ...(list === "contracts" ? [id] : [])].map(
        (contract) => `contract.${contract}.`,
      );
      if (list === "parties") gone.push(`party.${id}.`);
      put({ set: keeping(set.peek(), (path) => !gone.some((start) => path.startsWith(start))) });
      edit(left);
      return along;
    },
    /** Put a part back as it is in the shipped scenario, with those of its fields. */
    resetPart: (list: PartList, id: string, isOf: (path: string) => boolean) => {
      const original = shipped.peek()[list].find((part) => part.id === id) ?? { id, removed: true as const };
      put({
        set: keeping(set.peek(), (path) => !isOf(path)),
        parts: withPart(shipped.peek(), parts.peek(), list, original),
      });
      commit();
    },
    /** Work on something else, or go on with a piece of work of this id; the way back is one step of undo. */
    open: (next: Working, work: string = newId()) => {
      commit();
      draft.value = { ...next, work };
      commit();
    },
    /** Say what the work is called and saved as: no step, and so it is for all steps of the same work. */
    mark: (about: Pick<Working, "name" | "of">) => {
      commit();
      const { base, name, of } = now.peek();
      const renamed = (one: Piece): Piece =>
        one.base === base && one.name === name && one.of === of ? { ...one, ...about } : one;
      const { past, present, future } = history.peek();
      history.value = {
        past: past.map(renamed),
        present: renamed(present),
        future: future.map(renamed),
      };
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

/** What `make` makes of a scenario, or while it refuses the last that it made of the same one, and why. */
function lastGood(from: ReadonlySignal<Scenario>, make: () => Scenario) {
  let good = from.peek();
  let of = good;
  const attempt = computed(() => {
    try {
      if (from.value.id !== of.id) good = from.value;
      of = from.value;
      good = make();
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
