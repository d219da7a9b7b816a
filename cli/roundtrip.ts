import { ENGINE } from "../src/run/fingerprint";
import { ScenarioError } from "../src/scenario/problems";
import { attribute } from "./attribute";
import { backtest } from "./backtest";
import { clear } from "./clear";
import { fields } from "./fields";
import { golden } from "./golden";
import { help } from "./help";
import { meant } from "./nearest";
import { network } from "./network";
import { exits, Refusal } from "./refusal";
import { response } from "./response";
import { run } from "./run";
import { seek } from "./seek";
import { sensitivity } from "./sensitivity";
import { sure } from "./sure";
import { validate } from "./validate";
import { why } from "./why";

const said = (text: string) => () => {
  process.stdout.write(`${text}\n`);
  return Promise.resolve(exits.ok);
};

/** Each takes the words that follow its name and gives the exit code. */
const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  run,
  attribute,
  backtest,
  sensitivity,
  sure,
  seek,
  why,
  response,
  fields,
  validate,
  clear,
  network,
  golden,
  help: said(help),
  version: said(`roundtrip ${ENGINE}`),
};

const aliases = new Map([
  ["--help", "help"],
  ["-h", "help"],
  ["--version", "version"],
]);

async function main([first = "nothing", ...words]: readonly string[]): Promise<number> {
  const name = words.some((word) => aliases.get(word) === "help") ? "help" : (aliases.get(first) ?? first);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const names = Object.keys(commands);
    throw new Refusal(exits.usage, `expected one of ${names.join(", ")}, got ${name}${meant(name, names)}`);
  }
  return command(words);
}

function exitOf(error: unknown): number {
  if (error instanceof Refusal) return error.exit;
  return error instanceof ScenarioError ? exits.failed : exits.engine;
}

// Whoever reads only the first lines of the answer closes the pipe: that is no failure.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === "EPIPE" ? exits.ok : exits.noOutput),
);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`roundtrip: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = exitOf(error);
}
