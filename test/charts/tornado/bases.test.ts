import { describe, expect, test } from "vitest";
import { csvCell, plain } from "../../../src/export/csvCell";
import { english } from "../../../src/charts/english";
import { french } from "../../../src/charts/french";
import { charts } from "../../../src/charts/index";
import type { Drawing } from "../../../src/charts/parts/drawing";
import { tornado } from "../../../src/charts/tornado/tornado";
import { spanOf, swingWords } from "../../../src/charts/tornado/words";
import { asItIsThere } from "../../../src/metrics/sensitivity/tornado";
import { oneInputOf } from "../../../src/metrics/uncertainty";
import { fakeDrivers } from "../drivers.fixture";
import { fakeRun, reading, share } from "../run.fixture";
import { fakeTornado } from "../tornado.fixture";

const every = (drawing: Drawing): Drawing[] => [drawing, ...drawing.parts.flatMap(every)];
const run = fakeRun();
const [wide, , weak] = fakeTornado.swings;

/** A swing over fewer futures, among which fewer default as it is: 10 of 100 instead of 11.2. */
const fewer = {
  ...weak,
  unit: "-1 to 1",
  paths: 2048,
  value: weak.low,
  defaultAtLow: share(0.1, 2048),
  defaultAtHigh: share(0.12, 2048),
  atLow: { estimate: 0, standardError: 0, low: -0.001, high: 0.001 },
  atHigh: { estimate: 0.02, standardError: 0.003, low: 0.014, high: 0.026 },
};
const found = { ...fakeTornado, swings: [wide, fewer] };
const read = { ...reading(), tornado: found, drivers: fakeDrivers };
const column = (name: string): (string | number)[] => {
  const { columns, rows } = tornado.table([run], read);
  return rows.map((row) => row[columns.indexOf(name)] ?? Number.NaN);
};

describe("a swing over fewer futures than default as it is", () => {
  test("is told as a change of that default, as it is drawn", () => {
    expect(spanOf(english, fewer, found.default)).toBe("11.2 to 13.2");
    expect(swingWords(english, fewer, found.default)).toContain(
      "at 0, as it is, 11.2 of 100 default; at 1 13.2 of 100 default, +2 (1.4 to 2.6)",
    );
    expect(swingWords(french, fewer, found.default)).toContain("à 0, en l’état, 11,2 défauts sur 100");
  });

  test("is told over its range alone where the value in use lies outside", () => {
    const { defaultAtLow, defaultAtHigh } = fewer;
    const inside = { ...wide, low: 1, value: 2, high: 3, defaultAtLow, defaultAtHigh };
    const [low, high] = [
      { ...found.default, estimate: 0.05 },
      { ...found.default, estimate: 0.2 },
    ];
    const moved = (by: number) => ({ ...fewer.atLow, estimate: by });
    const swing = { ...inside, atLow: moved(0.01), atHigh: moved(0.02) };
    expect(spanOf(english, swing, low)).toBe("5 to 7");
    expect(spanOf(english, { ...swing, value: 9 }, low)).toBe("6 to 7");
    expect(oneInputOf({ ...found, default: high, swings: [{ ...swing, value: 9 }] })).toMatchObject({
      low: 0.1,
      high: 0.12,
    });
  });

  test("stands in the table beside default as it is among its own futures", () => {
    expect(asItIsThere(fewer)).toBe(0.1);
    expect(column("of 100 default as it is")).toEqual([11.2, 10]);
    expect(column("at high")).toEqual([8, 12]);
    expect(column("futures")).toEqual([8192, 2048]);
  });

  test("has no interval where it stays as it is", () => {
    expect([column("change at low, of 100")[1], column("least at low")[1], column("most at low")[1]]).toEqual(
      [0, "", ""],
    );
    expect(column("least at high")[1]).toBe(1.4);
  });
});

test("what would be below none is not drawn, and the values at both ends are read apart", () => {
  const change = { ...fewer.atLow, estimate: 0, low: -0.004, high: 0.004 };
  const nearNone = { ...wide, atLow: change, atHigh: change };
  const given = { ...fakeTornado, default: share(0, 8192), swings: [nearNone] };
  for (const compact of [false, true]) {
    const drawn = every(tornado.draw([run], { ...reading(), tornado: given, width: 390, compact }));
    const base = drawn.find(({ attributes }) => attributes["class"] === "zero");
    for (const { attributes } of drawn.filter(({ attributes }) => attributes["class"] === "whisker"))
      expect(attributes["x1"]).toBe(base?.attributes["x1"]);
    const notes = drawn.filter(({ attributes: { class: kind, y } }) => kind === "note" && y !== undefined);
    const [above = NaN, under = NaN] = notes.map(({ attributes }) => Number(attributes["y"]));
    expect(under - above).toBeGreaterThanOrEqual(12);
  }
});

test("a picture says how many futures are behind what it draws", () => {
  expect(tornado.restsOn?.(read)).toEqual([8192, 2048]);
  const resting = charts.filter(({ restsOn }) => restsOn !== undefined).map(({ id }) => id);
  expect(resting).toEqual(
    expect.arrayContaining(["tornado", "drawn", "causes", "together", "systemic", "response"]),
  );
  expect(charts.find(({ id }) => id === "together")?.restsOn?.(read)).toEqual([read.anatomy?.paths]);
  expect(charts.find(({ id }) => id === "response")?.restsOn?.(read)).toEqual([4096]);
});

test("no two columns of a table have the same name but for blanks, and no unit is taken for a formula", () => {
  for (const words of [english, french]) {
    for (const each of [words.tornado.columns, words.drawn.columns])
      expect(new Set(each.map((name) => name.trim())).size).toBe(each.length);
  }
  expect(csvCell(column("unit")[1], plain)).toBe("−1 to 1");
});
