import { describe, expect, test } from "vitest";
import { groups } from "../../../src/scenario/assumptions";
import { kinds } from "../../../src/scenario/contracts";
import { Correlation, Factor } from "../../../src/scenario/factor";
import { fields } from "../../../src/scenario/fields";
import { Jump } from "../../../src/scenario/jump";
import { Loop } from "../../../src/scenario/loop";
import { Party } from "../../../src/scenario/party";
import { meaningOf } from "../../../src/scenario/quantity";
import { reportedFiles } from "../../../src/reported";
import { shippedScenarios } from "../../../src/shipped";
import { spoken } from "../../../src/view/state/spoken";
import { english } from "../../../src/view/text/english";
import { codes, languages } from "../../../src/view/text/languages";
import { speak } from "../../../src/view/text/text";
import * as v from "valibot";

const shapes: readonly { readonly entries: v.ObjectEntries }[] = [
  ...kinds,
  Party,
  Jump,
  Loop,
  Factor,
  Correlation,
];
const numbers = shapes.flatMap(({ entries }) =>
  Object.values(entries).flatMap((shape) => meaningOf(shape) ?? []),
);
/** Every note in a file, however deep. */
const notesIn = (part: unknown): string[] =>
  typeof part !== "object" || part === null
    ? []
    : Object.entries(part).flatMap(([key, value]) =>
        key === "note" && typeof value === "string" ? [value] : notesIn(value),
      );
const years = (note: string): readonly string[] => note.match(/\b(19|20)\d\d\b/g) ?? [];
const scenarios = shippedScenarios();
const shipped = scenarios.flatMap(fields);

describe.each(codes.filter((code) => code !== "en"))("in %s", async (code) => {
  const language = await languages[code].load();
  const phrases = language.terms?.phrases ?? {};
  const unsaid = (words: Iterable<string>): string[] =>
    [...new Set(words)].filter((word) => !(word in phrases));

  test("every number that a scenario can hold has its words", () => {
    expect(numbers.length).toBeGreaterThan(40);
    expect(unsaid(numbers.flatMap(({ label, meaning }) => [label, meaning]))).toEqual([]);
    expect(unsaid(numbers.map(({ unit }) => unit))).toEqual([]);
    expect(unsaid(kinds.map((kind) => v.getTitle(kind) ?? ""))).toEqual([]);
    expect(unsaid(groups)).toEqual([]);
  });

  test("titles, reasons and loops of the scenarios that ship have theirs, in scenarios/words", () => {
    expect(unsaid(scenarios.flatMap(({ title, why, author }) => [title, why, author]))).toEqual([]);
    expect(unsaid(scenarios.flatMap(({ loops }) => loops.flatMap(({ note }) => note ?? [])))).toEqual([]);
  });

  test("factors and jumps are named", () => {
    expect(
      unsaid(scenarios.flatMap(({ factors, jumps }) => [...factors, ...jumps]).map(({ label }) => label)),
    ).toEqual([]);
  });

  test("every note of the scenarios and of what was reported has its words, with its figures", async () => {
    const notes = await languages[code].notes();
    const all = [...scenarios, ...reportedFiles()].flatMap(notesIn);
    expect(all.length).toBeGreaterThan(700);
    expect([...new Set(all)].filter((note) => !(note in notes) && !(note in phrases))).toEqual([]);
    const stale = Object.keys(notes).filter((note) => !all.includes(note));
    expect(stale).toEqual([]);
    const lost = Object.entries(notes).filter(([note, said]) =>
      years(note).some((year) => !said.includes(year)),
    );
    expect(lost).toEqual([]);
  });

  test("every unit of the scenarios that ship has its words", () => {
    expect(unsaid(shipped.map(({ unit }) => unit).filter(Boolean))).toEqual([]);
  });

  test("no input keeps its English label, unless that is a name", () => {
    speak(language);
    const same = shipped.filter((field) => spoken(field).label === field.label);
    speak(english);
    expect(same).toEqual([]);
    expect(shipped.map(spoken)).toEqual(shipped);
  });
});
