import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault, placed } from "../../src/scenario/jsonFault";
import { parseScenario } from "../../src/scenario/parse";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["", "its end in line 1, column 1, in place of a value"],
  ["{", "its end in line 1, column 2, in place of a name in quotes or }"],
  ["[1, 2,]", '"]" in line 1, column 7, in place of a value'],
  ['{\n  "a": 1,\n}', '"}" in line 3, column 1, in place of a name in quotes'],
  ['{"a": 1\n "b": 2}', "a quote in line 2, column 2, in place of a comma or the end of what is open"],
  ['{"a" 1}', '"1" in line 1, column 6, in place of a colon'],
  ["{a: 1}", '"a" in line 1, column 2, in place of a name in quotes or }'],
  ["[01]", '"0" in line 1, column 2, in place of a value or ]'],
  ["[1, .5]", '"." in line 1, column 5, in place of a value'],
  ["[NaN]", '"N" in line 1, column 2, in place of a value or ]'],
  ['["a\nb"]', "a quote in line 1, column 2, in place of a text that ends in its line"],
  ["[1}", '"}" in line 1, column 3, in place of a comma or the end of what is open'],
  ["{} {}", '"{" in line 1, column 4, in place of nothing more'],
])("%j", (text, fault) => expect(jsonFault(text)).toBe(fault));

test.each([
  [
    '\ufeff{\n"id": "a",\n}',
    'file: expected JSON, got "}" in line 3, column 1, in place of a name in quotes',
  ],
  ['{"id": "a", "id": "b"}', "id: expected each field once, got it twice"],
])("of a file %j only what is no JSON is told by its place", (text, message) => {
  const read = parseScenario(text);
  expect(read.ok ? [] : placed(read.errors, text).map((problem) => problem.message)).toEqual([message]);
});

test("finds a fault where JSON.parse does, and nowhere else", () => {
  const mark = fc.constantFrom(
    ...'{}[],:"\\ \n\t\u0001\u007f019.-+eEtrufalsn'.split(""),
    "true",
    "null",
    '"a"',
    "1e5",
    "\\u00e9",
  );
  const soup = fc.array(mark, { maxLength: 12 }).map((marks) => marks.join(""));
  const broken = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), soup).map(([json, at, length, put]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + put.slice(0, 2) + json.slice(place + length);
  });
  fc.assert(
    fc.property(fc.oneof(soup, broken, fc.json()), (text) => (jsonFault(text) === null) === parses(text)),
    { numRuns: 3000 },
  );
});

test("a text without end takes no longer for it", () => {
  const long = 1_000_000;
  expect(jsonFault(`["${"a".repeat(long)}`)).toContain("a text that ends in its line");
  expect(jsonFault(`["${"\\n".repeat(long)}\\q"]`)).toContain("a text that ends in its line");
});
