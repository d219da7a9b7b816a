import type { Contract } from "./contracts";
import { type EditableField, editableFields, entriesOf } from "./editable";
import { allowed, type End, ends, idAt } from "./ends";
import { assembled, type Part, type PartList, withPart } from "./parts";
import type { Meaning, Quantity } from "./quantity";
import type { Scenario } from "./scenario";
import type { Schedule } from "./schedule";
import { validate } from "./validate";

/** An id that is free in a list: the wanted one, or that with the first number that is not taken. */
export function freeId(things: readonly { readonly id: string }[], wanted: string): string {
  const taken = new Set(things.map(({ id }) => id));
  const stem =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 56) || "new";
  let id = stem;
  for (let count = 2; taken.has(id) || id === "outside" || id === "ours"; count++) id = `${stem}-${count}`;
  return id;
}

/** A number that nobody has published. */
export const blankNumber = ({ start, min, max, unit }: Meaning): Quantity => ({
  ...{ value: start ?? Math.min(max, Math.max(min, 0)), unit },
  ...{ source: "ours", grade: "ours" as const },
});

/** A schedule of nothing in the first years of a scenario. */
export function blankSchedule({ start }: Scenario): Schedule {
  const first = Number(start.slice(0, 4)) + (start.endsWith("Q1") ? 0 : 1);
  const years = Object.fromEntries(Array.from({ length: 5 }, (_, k) => [String(first + k), 0]));
  return { years, unit: "bn USD a year", source: "ours", grade: "ours" };
}

/** What a field of a part begins with, or undefined if nothing fits, as where it must name a contract and there is none. */
export function blankValue(
  { key, holds }: EditableField,
  scenario: Scenario,
  title: string,
  part: Part,
): unknown {
  switch (holds.what) {
    case "number":
      return blankNumber(holds.meaning);
    case "numbers":
      return {};
    case "schedule":
      return blankSchedule(scenario);
    case "choice":
      return holds.options.find((option) => option !== "obligor");
    case "count":
      return 1;
    case "reference":
      return holds.to === "contracts"
        ? deliveringContract(scenario)
        : allowed(scenario, part as Contract, key as End)[0];
    case "text":
      return key === "short" ? "NEW" : times.has(key) ? scenario.headline : title;
  }
}

/** Fields that name a quarter. */
const times = new Set(["end", "deadline", "maturity", "paidOut"]);

const deliveringContract = ({ contracts }: Scenario): string | undefined =>
  contracts.find((contract) => "gigawatts" in contract && contract.gigawatts !== undefined)?.id ??
  contracts.find((contract) => "cutOrder" in contract)?.id;

/**
 * A new part of a list that changes nothing until it is filled in: what its shape requires, and what else the checks of
 * a scenario ask for. A contract runs between the same parties as the first of its kind, as far as they fit.
 */
export function blank<List extends PartList>(
  scenario: Scenario,
  list: List,
  title: string,
  kind?: string,
): Part<List> {
  const id = freeId(scenario[list], title);
  const seed = { ...(kind === undefined ? {} : { kind }), id } as unknown as Part<List>;
  const entries = entriesOf(list, seed);
  const fields = editableFields(entries);
  const fill = (part: Part<List>, wanted: (field: EditableField) => boolean): Part<List> => ({
    ...part,
    ...Object.fromEntries(
      fields.filter(wanted).map((field) => [field.key, blankValue(field, scenario, title, part)]),
    ),
  });
  const dated = list === "sources" ? { date: scenario.asOf } : {};
  const filled = { ...fill(seed, ({ optional }) => !optional), ...dated } as unknown as Part<List>;
  const required = list === "contracts" ? (withEnds(scenario, filled as Contract) as Part<List>) : filled;
  const missing = missingIn(scenario, list, required);
  return missing.size === 0 ? required : fill(required, ({ key }) => missing.has(key));
}

/** A new contract with another at each end that it needs: as the first of its kind, else the first who may stand there. */
function withEnds(scenario: Scenario, contract: Contract): Contract {
  const like = scenario.contracts.find(({ kind }) => kind === contract.kind);
  const choices = (end: End) => allowed(scenario, contract, end).length;
  const narrowestFirst = ends.filter((end) => end in contract).sort((a, b) => choices(a) - choices(b));
  return narrowestFirst.reduce((made, end) => {
    const free = allowed(scenario, made, end).filter((id) => ends.every((one) => idAt(made, one) !== id));
    const usual = free.find((id) => like !== undefined && id === idAt(like, end));
    return { ...made, [end]: usual ?? free[0] };
  }, without(contract));
}

/** The contract with nobody at its ends. */
const without = (contract: Contract): Contract =>
  ends.reduce((left, end) => ({ ...left, ...(end in left && { [end]: undefined }) }), contract);

/** Keys of a part that the checks between fields find empty. */
function missingIn(scenario: Scenario, list: PartList, part: Part): ReadonlySet<string> {
  const read = validate(assembled(scenario, withPart(scenario, {}, list, part)));
  const errors = read.ok ? [] : read.errors;
  return new Set(
    errors
      .filter(
        ({ field, got }) =>
          field.startsWith(`${list}[`) && field.includes(`(${part.id}).`) && got === "nothing",
      )
      .map(({ field }) => field.slice(field.indexOf(").") + 2)),
  );
}

/** A copy of a part under an id of its own. */
export function duplicate<List extends PartList>(
  scenario: Scenario,
  list: List,
  part: Part<List>,
  label: string,
): Part<List> {
  const named = "label" in part ? { label } : "name" in part ? { name: label } : {};
  return { ...part, id: freeId(scenario[list], part.id), ...named };
}
