import { NetworkDocument } from "../src/network/document";
import { networkMeasures } from "../src/network/measures";
import { shaped } from "../src/scenario/shape";
import { flagsOf, wholeNumber } from "./flags";
import { readJsonFile } from "./input";
import { ownNetwork } from "./ownNetwork";
import { exits, Refusal } from "./refusal";

const options = {
  scenario: { type: "string" },
  paths: { type: "string", default: "8192" },
  year: { type: "string" },
} as const;

/** `network FILE.json`, or with --scenario that scenario's own network: prints every measure that the file has the numbers for, as one JSON object. */
export async function network(words: readonly string[]): Promise<number> {
  if (words.some((word) => word.startsWith("--scenario"))) {
    const { values } = flagsOf(["its own", ...words], "scenario and no FILE.json", options);
    const paths = wholeNumber("--paths", values.paths, 1, 10_000_000);
    return ownNetwork(values.scenario ?? "", paths, values.year);
  }
  const alone = words.find((flag) => /^--(year|paths)\b/.test(flag));
  if (alone !== undefined)
    throw new Refusal(exits.usage, `${alone}: expected --scenario beside it, got none`);
  const { word } = flagsOf(words, "FILE.json", {});
  const document = documentOf(await readJsonFile(word), word);
  try {
    process.stdout.write(`${JSON.stringify(networkMeasures(document))}\n`);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(exits.failed, `${word}: ${error.message}`);
    throw error;
  }
  return exits.ok;
}

function documentOf(value: unknown, path: string): NetworkDocument {
  if (isScenario(value))
    throw new Refusal(
      exits.failed,
      `${path}: a scenario, not a network: its own is that of network --scenario ${path}`,
    );
  const read = shaped(NetworkDocument, value);
  if (read.value !== null && read.problems.length === 0) return read.value;
  throw new Refusal(exits.failed, read.problems.map(({ message }) => `${path}: ${message}`).join("\n"));
}

/** By what every scenario has, and no network. */
const isScenario = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  ("obligor" in value || "extends" in value || "contracts" in value);
