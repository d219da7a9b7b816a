import { signal } from "@preact/signals";
import type { SolvencyMeasure } from "../../metrics/run";

/** The parts of the page that a phone shows one at a time. */
export const sections = ["answer", "why", "who", "loop", "sources"] as const;
export type Section = (typeof sections)[number];

/** The measures of solvency, in the order in which they are offered. */
export const measures: readonly SolvencyMeasure[] = ["liquidityCover", "netPosition", "franchiseSolvency"];

/** What the reader has chosen to look at; none of it changes a figure. */
export const createChoices = () => ({
  year: signal<string | null>(null), // null: the headline's
  measure: signal<SolvencyMeasure>("liquidityCover"),
  asTables: signal(false),
  report: signal(false), // whether the report to print is on screen
  lesson: signal<number | null>(null), // the step of the lesson that is on screen, from 1
  section: signal<Section>("answer"),
  sheet: signal(false), // whether the assumptions are pulled up on a phone
  find: signal(""),
  openGroups: signal<ReadonlySet<string>>(new Set()), // of assumptions
  wanted: signal<string | null>(null), // the path of a field that is to have the focus
  answerSeen: signal(true), // whether the headline is in sight
});
export type Choices = ReturnType<typeof createChoices>;
