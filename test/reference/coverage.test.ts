import { expect, test } from "vitest";
import type { Keys } from "../../src/scenario/edit";
import { places } from "../../src/scenario/places";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { riskPriced } from "./draws";
import { follow } from "./future";
import { modelOf } from "./model";
import { known, notYet } from "./notYet";
import { philoxDraws } from "./philoxDraws";
import { termsOf } from "./terms";

/** Numbers of a scenario that the document gives no part in the model. */
const NOT_IN_THE_MODEL = [
  /^party\..*\.stake$/,
  /^party\.[^.]*\.cash$/, // of the obligor, `cash.start` is its cash
];

/** What makes money short, also an investor's, whose lenders then sell its shares. */
const short = { "cash.start": 3, "funding.yearlyLimit": 1, "party.fund.cash": 0, "party.fund.line": 0 };

/** A copy of a thing that notes where in it something is read, as paths of keys. */
function watched<Thing extends object>(thing: Thing, seen: Set<string>, path = ""): Thing {
  return new Proxy(thing, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === "symbol") return value;
      const at = `${path}/${key}`;
      seen.add(at);
      return typeof value === "object" && value !== null ? watched(value, seen, at) : value;
    },
  });
}

/** Paths of the numbers of a scenario that no path through the model reads, whether money is short or not. */
function unread(scenario: Scenario): string[] {
  const seen = new Set<string>();
  for (const world of [scenario, applySet(scenario, short)]) {
    const model = modelOf(watched(world, seen), watched(termsOf(world), seen, "/terms"));
    const draws = riskPriced(philoxDraws(model.scenario), model.scenario);
    for (let path = 0; path < 200; path++) follow(model, draws, path);
  }
  const isRead = (keys: Keys): boolean =>
    seen.has(`/${keys.join("/")}/value`) || seen.has(`/terms/${String(keys[1]).replace(".", "/")}`);
  return places(scenario)
    .filter(({ keys }) => !isRead(keys))
    .map(({ path }) => path)
    .filter((path) => !NOT_IN_THE_MODEL.some((pattern) => pattern.test(path)));
}

test("the reference reads every number of a scenario, but for those that are listed", () => {
  const scenario = applySet(known(toy()), {
    ...{ "winter.entry": 0.5, "shocks.freedom": 5, marks: "beforeDefault" },
  });
  expect(unread(scenario).filter((path) => !notYet.numbers.some((pattern) => pattern.test(path)))).toEqual(
    [],
  );
});
