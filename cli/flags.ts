import { parseArgs, type ParseArgsConfig } from "node:util";
import { meant } from "./nearest";
import { exits, Refusal } from "./refusal";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command's flags, and the one word that it needs besides. Throws a Refusal for anything else. */
export function flagsOf<const Known extends Options>(
  words: readonly string[],
  needed: string,
  options: Known,
) {
  const { values, positionals } = parsed(words, options);
  const [word, another] = positionals;
  if (word === undefined) throw new Refusal(exits.usage, `expected ${needed}, got nothing`);
  if (another !== undefined) throw new Refusal(exits.usage, `expected one ${needed}, got "${another}" too`);
  return { values, word };
}

function parsed<const Known extends Options>(words: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the others say how to pass words that begin with a dash.
    const [sentence] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    const unknown = /^Unknown option '(--[^']+)'$/.exec(sentence ?? "")?.[1];
    const flags = Object.keys(options).map((name) => `--${name}`);
    throw new Refusal(
      exits.usage,
      `${sentence ?? "the flags could not be read"}${unknown === undefined ? "" : meant(unknown, flags)}`,
    );
  }
}

/** A flag's text as a whole number within limits. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new Refusal(
      exits.usage,
      `${flag}: expected a whole number from ${least} to ${most}, got "${text}"`,
    );
  return number;
}

/** A flag's text as points of a hundred, above 0: as a share. None where the flag is not there. */
export function points(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !(number > 0 && number <= 50))
    throw new Refusal(
      exits.usage,
      `${flag}: expected points of a hundred above 0 and up to 50, got "${text}"`,
    );
  return number / 100;
}

/** A flag's text as a share between 0 and 1, neither included. */
export function fraction(flag: string, text: string | undefined): number {
  const number = Number(text);
  if (text === undefined || text.trim() === "" || !(number > 0 && number < 1))
    throw new Refusal(
      exits.usage,
      `${flag}: expected a share between 0 and 1, got ${text === undefined ? "nothing" : `"${text}"`}`,
    );
  return number;
}

/** A flag's text as one of a few words. */
export function oneOf<const Word extends string>(flag: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new Refusal(exits.usage, `${flag}: expected one of ${words.join(", ")}, got "${text}"`);
  return found;
}

/** The two sides of a flag's `NAME=VALUE`. */
export function pair(flag: string, text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Refusal(exits.usage, `${flag}: expected NAME=VALUE, got "${text}"`);
  return [text.slice(0, at), text.slice(at + 1)];
}
