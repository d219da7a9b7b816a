import * as v from "valibot";
import { assumptions } from "./assumptions";
import { kinds } from "./contracts";
import type { Contract } from "./contracts";
import type { Keys } from "./edit";
import { Correlation, Factor } from "./factor";
import { Jump } from "./jump";
import { keptFor } from "./keptFor";
import { Loop } from "./loop";
import { type Found, numbersIn } from "./numbersIn";
import { Party } from "./party";
import type { Meaning, Quantity } from "./quantity";
import type { Scenario } from "./scenario";

/** A number of a scenario: its path for settings, where it stands in the document, what it is called and means. */
export interface Place {
  readonly path: string;
  readonly keys: Keys;
  readonly group: string;
  readonly label: string;
  readonly parts?: LabelParts; // of its label; none where it is one phrase
  readonly meaning: Meaning;
  readonly quantity: Quantity;
}

/** A label taken apart, so that it can be said in another language: "Rent: size", "A: correlation with B", "A and B". */
export interface LabelParts {
  readonly of: string; // the name of the thing
  readonly term?: string; // what of it, if it is not about two things together
  readonly with?: string; // the name of another thing
}

const joined = ({ of, term, with: other }: LabelParts): string => {
  if (term === undefined) return `${of} and ${other}`;
  return `${of}: ${term}${other === undefined ? "" : ` with ${other}`}`;
};

/** Every number that can be set, in the order in which a reader meets them. */
export const places = keptFor((scenario: Scenario): readonly Place[] => [
  ...assumptions.flatMap((meaning) => ofAssumption(scenario, meaning)),
  ...scenario.contracts.flatMap(ofContract),
  ...scenario.parties.flatMap((party, i) => ofParty(scenario, party, i)),
  ...scenario.jumps.flatMap((jump, i) =>
    named(`jump.${jump.id}`, ["jumps", i], "Sudden losses", jump.label, numbersIn(Jump.entries, jump)),
  ),
  ...scenario.loops.flatMap((loop, i) =>
    named(`loop.${loop.id}`, ["loops", i], "Loops", loop.label, numbersIn(Loop.entries, loop)),
  ),
  ...scenario.correlations.flatMap((correlation, i) => ofCorrelation(scenario, correlation, i)),
  ...scenario.factors.flatMap((factor, i) =>
    named(
      `factor.${factor.id}`,
      ["factors", i],
      "Prices of risk",
      factor.label,
      numbersIn(Factor.entries, factor),
    ),
  ),
]);

/** Places of the numbers of one named thing; its name stands before each label. */
const named = (path: string, keys: Keys, group: string, name: string, found: readonly Found[]): Place[] =>
  found.map(({ keys: inner, meaning, quantity }) => {
    const parts = { of: name, term: meaning.label };
    return {
      path: [path, ...inner].join("."),
      keys: [...keys, ...inner],
      group,
      label: joined(parts),
      parts,
      meaning,
      quantity,
    };
  });

function ofAssumption(scenario: Scenario, meaning: (typeof assumptions)[number]): Place[] {
  const { id, group, label } = meaning;
  const quantity = scenario.assumptions[id];
  return quantity === undefined
    ? []
    : [{ path: id, keys: ["assumptions", id], group, label, meaning, quantity }];
}

function ofContract(contract: Contract, i: number): Place[] {
  const kind = kinds.find(({ entries }) => entries.kind.literal === contract.kind);
  if (kind === undefined) return [];
  const group = v.getTitle(kind) ?? contract.kind;
  return named(
    `contract.${contract.id}`,
    ["contracts", i],
    group,
    contract.label,
    numbersIn(kind.entries, contract),
  );
}

/** What of the obligor's balance sheet stands among the assumptions instead. */
const assumed: ReadonlySet<string> = new Set(["cash", "line", "marketValue"]);

function ofParty({ obligor, parties }: Scenario, party: Party, i: number): Place[] {
  const own = numbersIn(Party.entries, party).filter(
    ({ keys }) => party.id !== obligor || !assumed.has(keys.join()),
  );
  return named(`party.${party.id}`, ["parties", i], party.name, party.name, own).map((place) => {
    const other = parties.find(({ id }) => id === place.keys[3]);
    if (other === undefined || place.parts === undefined) return place;
    const parts = { ...place.parts, with: other.name };
    return { ...place, parts, label: joined(parts) };
  });
}

function ofCorrelation({ factors }: Scenario, correlation: Correlation, i: number): Place[] {
  const [a, b] = correlation.between;
  const labelOf = (factor: string) => factors.find(({ id }) => id === factor)?.label ?? factor;
  const parts = { of: labelOf(a), with: labelOf(b) };
  const found = numbersIn(Correlation.entries, correlation);
  return named("", ["correlations", i], "Correlations", "", found).map((place) => ({
    ...place,
    path: `correlation.${a}.${b}`,
    parts,
    label: joined(parts),
  }));
}
