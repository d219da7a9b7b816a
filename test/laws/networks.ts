import fc from "fast-check";
import type { Contract } from "../../src/scenario/contracts";
import { allowed, type End, ends } from "../../src/scenario/ends";
import { limits } from "../../src/scenario/limits";
import type { Party } from "../../src/scenario/party";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { validate } from "../../src/scenario/validate";
import { toy } from "../fixtures/toy";
import { strained } from "../reference/strained";
import { inManner, manner } from "./manner";
import { settings, turns } from "./turns";

/** What firms and contracts are made after: those of the toy, and of one in which many cannot pay. */
const base = strained();
const firms = [...toy().parties, ...base.parties].filter(({ id }) => id !== base.obligor);

/** A place in a list, whatever its length. */
const place = fc.nat(1_000_000);
const at = <Thing>(list: readonly Thing[], chosen: number): Thing => list[chosen % list.length];

type Deal = { readonly like: number; readonly about: number } & Readonly<Record<End, number>>;
const deal: fc.Arbitrary<Deal> = fc.record({
  ...{ like: place, about: place },
  ...{ from: place, to: place, lender: place, shares: place, priceOf: place },
});

/** Lists that are mostly short: of 20 one may be as long as that, three a tenth of it. */
function mostlyShort<Thing>(thing: fc.Arbitrary<Thing>, least: number, most: number): fc.Arbitrary<Thing[]> {
  const upTo = (maxLength: number) =>
    fc.array(thing, { minLength: least, maxLength: Math.min(most, maxLength), size: "max" });
  return fc.oneof(
    { weight: 16, arbitrary: upTo(8) },
    { weight: 3, arbitrary: upTo(Math.max(8, Math.ceil(most / 10))) },
    { weight: 1, arbitrary: upTo(most) },
  );
}

const isCapacity = ({ kind }: Contract): boolean => kind === "takeOrPay" || kind === "purchase";

/** A contract like one of the base's between others who may stand at its ends, or none if nobody may. */
function signed(scenario: Scenario, choice: Deal, i: number): Contract[] {
  const like = at(base.contracts, choice.like);
  const about = at(scenario.contracts.filter(isCapacity), choice.about)?.id;
  const named = "contract" in like ? { contract: about } : {};
  const made = ends.reduce<Contract | null>(
    (contract, end) => {
      if (contract === null || !(end in contract)) return contract;
      const id = at(allowed(scenario, contract, end), choice[end]);
      return id === undefined ? null : { ...contract, [end]: id };
    },
    { ...like, id: `contract-${i}`, label: `Contract ${i}`, ...named } as Contract,
  );
  return made === null || ("contract" in made && made.contract === undefined) ? [] : [made];
}

/** Orders may stand before the contract that they serve, so contracts of capacity are signed first. */
function sign(scenario: Scenario, deals: readonly Deal[]): Contract[] {
  const none = { ...scenario, contracts: [] };
  const contracts = deals.flatMap((choice, i) =>
    isCapacity(at(base.contracts, choice.like)) ? signed(none, choice, i) : [],
  );
  return deals.flatMap((choice, i) => signed({ ...scenario, contracts }, choice, i));
}

/** A firm like one of the others, whose shares move with those of the firm before it, if both are listed. */
function founded(like: number, i: number): Party {
  const { equityCorrelations, ...party } = at(firms, like);
  const moves = equityCorrelations?.["chips"];
  return {
    ...party,
    ...{ id: `firm-${i}`, name: `Firm ${i}`, short: `F${i}` },
    ...(moves && i > 0 && { equityCorrelations: { [`firm-${i - 1}`]: moves } }),
  };
}

/**
 * Networks of any shape that a file may have, most of them small: an obligor and `parties` in all, up to so many contracts
 * of every kind between whoever may sign them, and any of their numbers turned, in half of them to the hard limits.
 */
export const networks = ({
  parties = limits.parties,
  contracts = limits.contracts,
}: { readonly parties?: number; readonly contracts?: number } = {}) =>
  fc
    .record({
      ...{ firms: mostlyShort(place, 1, parties - 1), deals: mostlyShort(deal, 0, contracts) },
      ...{ turns, reach: fc.constantFrom("plausible" as const, "hostile" as const) },
      ...manner(base),
    })
    .map((choice): Scenario => {
      const alone = inManner(base, choice);
      const obligor = alone.parties.filter(({ id }) => id === alone.obligor);
      const peopled = { ...alone, parties: [...obligor, ...choice.firms.map(founded)] };
      const read = validate({ ...peopled, contracts: sign(peopled, choice.deals) });
      if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join("\n"));
      return applySet(read.scenario, settings(read.scenario, choice.turns, choice.reach));
    });
