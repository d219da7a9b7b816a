import { fields } from "../../scenario/fields";
import { assembled, type PartList, partLists } from "../../scenario/parts";
import type { Scenario } from "../../scenario/scenario";
import { settingValue } from "../../scenario/setting";
import { shownOf } from "../assumptions/number";
import { text } from "../text/text";
import { nameOf } from "./editing";
import { unitAfter } from "./readAs";
import { phrase, spoken } from "./spoken";
import type { Working } from "./working";

/** What a scenario is built on, as it ships. */
type Find = (id: string) => Scenario;

const named = 3; // in a line of words; the rest are counted

/** Every change of a work, in words: "Growth today 104 instead of 171.8 % a year". Fields first, then whole parts. */
export function changesOf(work: Working, find: Find): readonly string[] {
  const shipped = find(work.base);
  return [...numbersOf(work, shipped), ...partsOf(work, shipped)];
}

/** A title that says what was changed: "As known by October 2026, with 1 change: …". */
export function titled(title: string, changes: readonly string[]): string {
  if (changes.length === 0) return title;
  const more = changes.length - named;
  const told = [...changes.slice(0, named), ...(more > 0 ? [text.more(more)] : [])];
  return text.changes.titled(title, text.changes.with(changes.length, told.join("; ")));
}

function numbersOf({ set, parts = {} }: Working, shipped: Scenario): readonly string[] {
  const known = new Map(fields(assembled(shipped, parts)).map((field) => [field.path, spoken(field)]));
  return Object.entries(set).map(([path, setting]) => {
    const field = known.get(path);
    if (field === undefined) return text.changes.altered(path);
    const { label, unit, value } = field;
    return text.changes.instead(
      label,
      said(unit, settingValue(setting)),
      said(unit, value),
      phrase(unitAfter(unit)),
    );
  });
}

function said(unit: string, value: number | string): string {
  if (typeof value === "number") return shownOf(unit, value);
  const modes: Readonly<Record<string, string>> = text.loopModes;
  return modes[value] ?? text.assumptions.choices[value] ?? value;
}

function partsOf({ parts = {} }: Working, shipped: Scenario): readonly string[] {
  const lists = partLists.flatMap((list: PartList) =>
    Object.entries(parts[list] ?? {}).map(([id, part]) => {
      const before = shipped[list].find((one) => one.id === id);
      const known = part ?? before;
      const name = known === undefined ? id : phrase(nameOf(known));
      if (part === null) return text.changes.removed(name);
      return before === undefined ? text.changes.added(name) : text.changes.altered(name);
    }),
  );
  return parts.schedules === undefined ? lists : [...lists, text.changes.altered(text.editing.plan)];
}
