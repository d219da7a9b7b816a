import { openInstance } from "../src/engine/host";
import { adaptorsOn } from "../src/golden/adaptors";
import { type Case, type Misshapen, readCases } from "../src/golden/file";
import { type Outcome, runCases, type Status } from "../src/golden/run";
import { engineModule } from "./engine";
import { flagsOf } from "./flags";
import { readText } from "./input";
import { exits, Refusal } from "./refusal";

const options = { json: { type: "boolean", default: false } } as const;

/** Characters of an expected or a found value on a line; --json has all of them. */
const WIDEST = 160;

/** `golden FILE.json`: answers each case, with what the product itself uses wherever it can, and says which answers are as expected. */
export async function golden(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "FILE.json", options);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const outcomes: Outcome[] = [];
  const module = await engineModule();
  const adaptors = adaptorsOn((numbers) => openInstance(new WebAssembly.Instance(module), numbers));
  for (const each of casesIn(await readText(word), word)) {
    const [outcome] = runCases([each], adaptors).map((found) => ({
      ...found,
      status: verdict(found.status),
    }));
    outcomes.push(outcome);
    if (!values.json) print(line(outcome));
  }
  const count = (status: Status) => outcomes.filter((outcome) => outcome.status === status).length;
  const counts = { pass: count("pass"), fail: count("fail"), notRun: count("not run") };
  if (values.json) print(JSON.stringify({ cases: outcomes, counts }));
  else print(`${counts.pass} pass, ${counts.fail} fail, ${counts.notRun} not run`);
  return counts.fail > 0 ? exits.failed : exits.ok;
}

/** A case that cannot be run for a mistake in it or in us has failed; only what we do not answer is not run. */
const verdict = (status: Status): Status => (status === "error" ? "fail" : status);

function line({ id, capability, status, expected, got, why }: Outcome): string {
  const shown = (value: unknown) => shortened(JSON.stringify(value));
  const parts = [id, capability, status, `expected ${shown(expected)}`, `got ${shown(got)}`];
  return [...parts, ...(status === "fail" ? [shortened(why)] : [])].join("\t");
}

const shortened = (text: string) => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);

function casesIn(text: string, path: string): (Case | Misshapen)[] {
  try {
    return readCases(text);
  } catch (error) {
    throw new Refusal(
      exits.noInput,
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
