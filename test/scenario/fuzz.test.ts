import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Keys, withValue } from "../../src/scenario/edit";
import { parsePreset, parseScenario } from "../../src/scenario/parse";
import { scenarioHash } from "../../src/scenario/hash";
import { toy } from "../fixtures/toy";

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype];
const snapshot = () => prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).join());
const pristine = snapshot();

/** Every place in the toy scenario. */
const everywhere = (value: unknown, keys: Keys = []): Keys[] =>
  typeof value === "object" && value !== null
    ? [
        keys,
        ...Object.entries(value).flatMap(([key, entry]) =>
          everywhere(entry, [...keys, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [keys];

const nasty = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    "",
    "\u202e",
    "__proto__",
    -1,
    -0,
    1e300,
    5e-324,
    2 ** 53,
    Number.NaN,
    Infinity,
    [],
    {},
    [[]],
    undefined,
  ],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
);

describe("whatever comes", () => {
  it("as JSON text, reading answers and pollutes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(parseScenario(text).ok).toBe(false);
        expect(parsePreset(text).ok).toBe(false);
        expect(snapshot()).toEqual(pristine);
      }),
      { numRuns: 300 },
    );
  });

  it("as a value, reading answers", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          expect(parseScenario(value).ok).toBe(false);
          expect(snapshot()).toEqual(pristine);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("in place of any part of a scenario, reading answers, and what it accepts it accepts again", () => {
    const base = toy();
    fc.assert(
      fc.property(
        fc.constantFrom(...everywhere(base)),
        fc.oneof(nasty, fc.jsonValue(), fc.double()),
        (keys, value) => {
          const read = parseScenario(withValue(base, keys, value));
          if (read.ok) {
            const again = parseScenario(JSON.stringify(read.scenario));
            expect(again.ok && scenarioHash(again.scenario)).toBe(scenarioHash(read.scenario));
          } else {
            expect(read.errors.length).toBeGreaterThan(0);
            for (const { message } of read.errors) expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
          }
          expect(snapshot()).toEqual(pristine);
        },
      ),
      { numRuns: 800 },
    );
  });
});
