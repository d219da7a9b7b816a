import { assumptions } from "./assumptions";
import { keptFor } from "./keptFor";
import { LoopMode } from "./loop";
import { markingOf, markings } from "./marking";
import { type LabelParts, type Place, places } from "./places";
import type { Meaning, Quantity } from "./quantity";
import { samplingOf, samplings } from "./sampling";
import type { Scenario } from "./scenario";
import { steps } from "./step";

/** One thing that can be set: all that a slider, a flag, a table row or a file needs to know about it. */
export interface Field {
  /** Its address in settings, links, files and on the command line. */
  readonly path: string;
  readonly label: string;
  /** What the label is made of, where it is more than one phrase. */
  readonly parts?: LabelParts | undefined;
  readonly group: string;
  readonly unit: string;
  readonly value: number | string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Hard limits of a number; both 0 for a text. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly log: boolean;
  readonly first: boolean;
  /** Its range is part of the number: it is drawn between its ends on every path. */
  readonly drawn?: true;
  readonly meaning: string;
  /** Id of a source, or "ours". */
  readonly source: string;
  readonly grade: Quantity["grade"];
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
  readonly others?: Quantity["others"];
  /** The only values that a text may have. */
  readonly choices?: readonly string[];
}

const first: ReadonlySet<string> = new Set(
  assumptions.filter((assumption) => assumption.first).map(({ id }) => id),
);

/** Every field that can be set: all numbers, the modes of the loops, the seed. */
export const fields = keptFor((scenario: Scenario): readonly Field[] => [
  ...places(scenario).map(numberField),
  textField(
    "step",
    "Demand",
    "How revenue moves",
    scenario.step,
    "Exact: growth fades to its long-run rate, stepped exactly; published: the same, as the paper steps it; saturating: growth fades as the market fills up, and level shocks with it.",
    steps,
  ),
  textField(
    "marks",
    "Vendors and lenders",
    "When holdings of the firm lose value",
    markingOf(scenario),
    "When the firm defaults, or before, as holders think that likelier; then buffers shrink and vendors hold back earlier.",
    markings,
  ),
  ...scenario.loops.map(({ id, label, mode }) => ({
    ...textField(
      `loop.${id}.mode`,
      "Loops",
      `${label}: mode`,
      mode,
      "As signed, exogenised (its money follows its plan) or absent.",
      LoopMode.options,
    ),
    parts: { of: label, term: "mode" },
  })),
  textField(
    "seed",
    "Random numbers",
    "Seed",
    scenario.seed,
    "The text from which all random numbers are drawn.",
  ),
  textField(
    "sampling",
    "Random numbers",
    "How futures are drawn",
    samplingOf(scenario),
    "Independently of each other, or as points of 16 scrambled nets (Sobol), which lie more evenly.",
    samplings,
  ),
]);

function numberField({ path, group, label, parts, meaning, quantity }: Place): Field {
  const { value, low, high, unit, source, grade, asOf, note, others } = quantity;
  return {
    ...{ path, label, parts, group, unit, value, low, high, source, grade, asOf, note, others },
    min: meaning.min,
    max: meaning.max,
    step: stepOf(quantity, meaning),
    log: meaning.scale === "log",
    first: first.has(path),
    ...(meaning.drawn && { drawn: meaning.drawn }),
    meaning: meaning.meaning,
  };
}

/** A power of ten that takes twenty steps or more from end to end of what is plausible. */
function stepOf({ value, low = value, high = value }: Quantity, { min, max, whole }: Meaning): number {
  if (whole) return 1;
  const width = Math.max(1e-9, Math.min(max - min, high - low || Math.abs(value) || 1));
  return Number(`1e${Math.floor(Math.log10(width / 20))}`);
}

const textField = (
  path: string,
  group: string,
  label: string,
  value: string,
  meaning: string,
  choices?: readonly string[],
): Field => ({
  ...{
    path,
    label,
    group,
    value,
    meaning,
    unit: "",
    source: "ours",
    grade: "ours",
    min: 0,
    max: 0,
    step: 0,
    log: false,
    first: false,
  },
  ...(choices === undefined ? {} : { choices }),
});
