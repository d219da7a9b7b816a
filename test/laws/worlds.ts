import fc from "fast-check";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { inManner, manner } from "./manner";
import { settings, turns } from "./turns";

/**
 * One network with every kind of contract, loop and jump, and any of its numbers changed: few paths of some pay as signed,
 * few of others survive. `base` is what they start from. Networks of other shapes: networks.ts.
 */
export const worlds = (base: Scenario = toy()): fc.Arbitrary<Scenario> =>
  fc.record({ turns, ...manner(base) }).map((choice) => {
    const set = settings(base, choice.turns);
    return Object.defineProperty(applySet(inManner(base, choice), set), fc.toStringMethod, {
      value: () => JSON.stringify({ ...choice, turns: set }),
    });
  });
