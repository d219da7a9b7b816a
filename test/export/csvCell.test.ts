import { spawnSync } from "node:child_process";
import { csvParseRows, dsvFormat } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, csvCell, type Dialect, excel, plain } from "../../src/export/csvCell";

const row = (cells: readonly Cell[], dialect: Dialect) =>
  `${cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator)}\r\n`;

/** Any text, but mostly of the characters that break tables. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from("=+-@\t\r\n\";,'|\0 \u2028\ufeff＝＋－＠"), "\ud800"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
const writable = (text: string) => text.replace(/[\0\p{Cs}]/gu, "\ufffd");

/** A reader sees the text, or the text after the apostrophe that makes it harmless. */
const harmless = (read: string, text: string) =>
  read === `'${writable(text)}` ? "guarded" : read === writable(text) ? "same" : read;

describe("csvCell", () => {
  test("numbers are read back to the last bit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [[read]] = csvParseRows(row([number], plain)) as [[string]];
        expect(Number(read)).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 2000 },
    );
  });

  test("a negative number stays a number, a text that looks like one is guarded", () => {
    expect(csvCell(-1.5, plain)).toBe("-1.5");
    expect(csvCell("-1.5", plain)).toBe("'-1.5");
  });

  test("what is not a number is an empty cell", () => {
    expect(
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined].map((cell) =>
        csvCell(cell, plain),
      ),
    ).toEqual(["", "", "", ""]);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@sum",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00a0=1",
    "\ufeff=1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "\tx",
  ])("%j is kept from running as a formula", (text) => {
    const [[read]] = csvParseRows(row([text], plain)) as [[string]];
    expect(read).toBe(`'${text}`);
  });

  test.each(["plain", "1=1", "a-b", "", "'quoted'", "日本"])("%j is written as it is", (text) => {
    expect(csvCell(text, plain)).toBe(text);
  });

  test("no text, however odd, starts a formula or breaks the table", () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(plain, excel),
        (texts, dialect) => {
          const read = dsvFormat(dialect.separator).parseRows(row(texts, dialect));
          expect(read).toHaveLength(1);
          expect(read[0]).toHaveLength(texts.length);
          texts.forEach((text, i) => {
            expect(harmless(read[0]?.[i] ?? "", text)).toMatch(/^(same|guarded)$/);
            expect(read[0]?.[i]).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("Excel's dialect has a decimal comma and quotes semicolons, not commas", () => {
    expect(row([1.5, -1e-7, "a;b", "a,b"], excel)).toBe('1,5;-1e-7;"a;b";a,b\r\n');
  });

  test.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
    "Python's csv module reads the same cells",
    () => {
      const rows = fc.sample(fc.array(nasty, { minLength: 3, maxLength: 3 }), { numRuns: 500, seed: 1 });
      const script =
        "import csv,io,json,sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'), newline='')))))";
      const { stdout, status } = spawnSync("python3", ["-c", script], {
        input: rows.map((texts) => row(texts, plain)).join(""),
        encoding: "utf8",
      });
      expect(status).toBe(0);
      const read = JSON.parse(stdout) as string[][];
      expect(read).toHaveLength(rows.length);
      rows.forEach((texts, i) =>
        texts.forEach((text, j) => expect(harmless(read[i]?.[j] ?? "", text)).toMatch(/^(same|guarded)$/)),
      );
    },
  );
});
