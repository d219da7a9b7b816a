import type { Scenario } from "../scenario";
import type { Note } from "./note";
import { rules } from "./rules";

/** Everything that is odd about a scenario. It never keeps a scenario from being run. */
export const plausibilityNotes = (scenario: Scenario): readonly Note[] =>
  rules.flatMap((rule) => rule(scenario));
