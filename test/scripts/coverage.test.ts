import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Measured {
  readonly covered: { readonly estimate: number };
  readonly meanSquare: number;
}
interface Coverage {
  readonly lengths: readonly {
    readonly paths: number;
    readonly samplings: Readonly<Record<"philox" | "sobol", Readonly<Record<string, Measured>>>>;
  }[];
}

/** What the figures of docs/coverage.json are called in the record of the decision. */
const called: Readonly<Record<string, string>> = {
  "default by the third year's end": "default by the end of 2028",
  restructured: "cut or restructured",
  "mean loss": "largest mean loss",
  "95th percentile of loss": "95th percentile of that loss",
  "expected shortfall": "its expected shortfall",
  "median revenue, half a year before": "median revenue, by mid-2031",
  "median cash, half a year before": "median cash, by mid-2031",
};

const name = readdirSync("docs/adr").find((file) => file.startsWith("0008-"))!;
const rows = new Map(
  readFileSync(`docs/adr/${name}`, "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 9) // a row begins and ends with a bar
    .map(([, label = "", ...cells]) => [label, cells.slice(0, 6).map(Number)]),
);

test("the table of ADR 8 says what docs/coverage.json holds, to the digits shown", () => {
  const { lengths } = JSON.parse(readFileSync("docs/coverage.json", "utf8")) as Coverage;
  expect(lengths.map(({ paths }) => paths)).toEqual([1024, 4096]);
  for (const figure of Object.keys(lengths[0].samplings.philox)) {
    const row = rows.get(called[figure] ?? figure);
    const measured = lengths.flatMap(({ samplings: { philox, sobol } }) => [
      100 * philox[figure].covered.estimate,
      100 * sobol[figure].covered.estimate,
      philox[figure].meanSquare / sobol[figure].meanSquare,
    ]);
    measured.forEach((value, i) =>
      expect(Math.abs(value - (row?.[i] ?? NaN)), `${figure}: ${value}, ${row?.[i]}`).toBeLessThan(0.0501),
    );
  }
});
