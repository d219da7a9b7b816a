import { expect, test } from "vitest";
import { charts } from "../../src/charts";
import type { Options } from "../../src/charts/chart";
import { english } from "../../src/charts/english";
import { french } from "../../src/charts/french";
import type { Drawing } from "../../src/charts/parts/drawing";
import { cases } from "./cases";
import { reading } from "./run.fixture";

const every = (drawing: Drawing): Drawing[] => [drawing, ...drawing.parts.flatMap(every)];

/** All but the one that paints thousands of points, for which it takes a browser. */
const drawable = cases.filter(([id]) => id !== "scatter");

type Case = (typeof cases)[number];

/** A case at four widths in both languages. */
const drawings = ([id, runs, chosen]: Case) =>
  [320, 390, 760, 1100].flatMap((width) =>
    [english, french].map((words) => {
      const options: Options = { ...reading(9), words, width, compact: width < 480, ...chosen };
      const chart = charts.find((candidate) => candidate.id === id);
      if (chart === undefined) throw new Error(`case ${id}: expected the name of a chart`);
      return { svg: chart.draw(runs, options), finding: chart.finding(runs, options) };
    }),
  );

test.each(drawable)("%s: every number in it is one, and it is named by its finding", (...given) => {
  for (const { svg, finding } of drawings(given)) {
    for (const { name, attributes } of every(svg))
      for (const [attribute, said] of Object.entries(attributes))
        expect(String(said), `${attribute} of ${name}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.attributes["aria-label"]).toBe(finding);
  }
});

test.each(drawable)(
  "%s: every mark says something, and has its place on the way of the keyboard",
  (...given) => {
    for (const { svg } of drawings(given)) {
      const marks = every(svg).filter(({ attributes }) => /\bmark\b/.test(String(attributes["class"] ?? "")));
      expect(marks.length).toBeGreaterThan(0);
      for (const { attributes } of marks) expect(attributes["aria-label"]).toMatch(/\S/);
      const places = marks.map(({ attributes }) => Number(attributes["data-place"])).sort((a, b) => a - b);
      expect(places).toEqual(places.map((_, place) => place));
    }
  },
);
