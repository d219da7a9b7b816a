import { clearNetwork, Network } from "../src/network/clear";
import { shaped } from "../src/scenario/shape";
import { flagsOf } from "./flags";
import { readJsonFile } from "./input";
import { exits, Refusal } from "./refusal";

/** `clear NETWORK.json`: prints who pays whom when debts are mutual, as one JSON object. */
export async function clear(words: readonly string[]): Promise<number> {
  const { word } = flagsOf(words, "NETWORK.json", {});
  const network = networkOf(await readJsonFile(word), word);
  try {
    process.stdout.write(`${JSON.stringify(clearNetwork(network))}\n`);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(exits.failed, `${word}: ${error.message}`);
    throw error;
  }
  return exits.ok;
}

function networkOf(value: unknown, path: string): Network {
  const read = shaped(Network, value);
  if (read.value !== null && read.problems.length === 0) return read.value;
  throw new Refusal(exits.failed, read.problems.map(({ message }) => `${path}: ${message}`).join("\n"));
}
