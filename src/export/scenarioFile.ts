import type { Scenario } from "../scenario/scenario";
import { type ExportFile, manifestName } from "./file";

/**
 * The scenario as the JSON file that the page and the command line read; reading it gives the same scenario. The file is called
 * by its id, or as said: changed by a reader it is not to pass for the one that has that id.
 */
export const scenarioFile = (scenario: Scenario, called = scenario.id): ExportFile => ({
  name: scenarioFileName(called),
  chunks: once(`${JSON.stringify(scenario, null, 2)}\n`),
});

/** The name of a scenario's file; that of an export's manifest is taken. */
export const scenarioFileName = (id: string): string => {
  const name = `${fileName(id)}.json`;
  return name === manifestName ? `scenario-${name}` : name;
};

/** Text as a file name on any system: letters, digits, dots, dashes; never hidden, never empty. */
export const fileName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80) || "scenario";

/** A text as the only chunk of a file. */
export async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
