import { csvParseRows, dsvFormat } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bundle, type Content } from "../../src/export/bundle";
import { excel } from "../../src/export/csvCell";
import type { ExportFile } from "../../src/export/file";
import type { PathTable } from "../../src/metrics/pathTable";
import { zip, zipBlob } from "../../src/export/zip";
import { run } from "./run.fixture";
import { scenario } from "./scenario.fixture";

/** Figures of made-up paths: one in three defaults in the second quarter. */
const readPaths = async (from: number, to: number): Promise<PathTable> => {
  const column = (of: (path: number) => number) =>
    Float64Array.from({ length: to - from }, (_, i) => of(from + i));
  return {
    columns: [
      { id: "path", label: "Number of the path", unit: "" },
      { id: "outcome", label: "What happened", unit: "" },
      { id: "defaultQuarter", label: "First quarter of default", unit: "" },
      { id: "firstMissed", label: "Contract first missed", unit: "" },
      { id: "loss:birch", label: "Loss of Birch", unit: "bn USD" },
    ],
    rows: to - from,
    data: [
      column((path) => path),
      column((path) => (path % 3 === 0 ? 2 : 0)),
      column((path) => (path % 3 === 0 ? 1 : -1)),
      column((path) => (path % 3 === 0 ? 0 : -1)),
      column((path) => path / 7),
    ],
  };
};

const inputs = [
  {
    path: "revenue.level",
    label: "Revenue",
    unit: "bn USD a year",
    value: 12.5,
    low: 10,
    high: 15,
    source: "report",
    grade: "filed",
  },
  { path: "loop.vendor.mode", label: "Vendor loop", unit: "", value: "absent" },
];
const defaults = [
  { path: "revenue.level", label: "Revenue", unit: "bn USD a year", value: 12.5 },
  { path: "loop.vendor.mode", label: "Vendor loop", unit: "", value: "as-signed" },
];
const content: Content = { run, scenario, inputs, defaults, readPaths, link: "https://example.org/#1.x" };

const text = async ({ chunks }: ExportFile) => {
  let whole = "";
  for await (const chunk of chunks) whole += chunk;
  return whole;
};

const read = async (from: Content = content) => {
  const texts = new Map<string, string>();
  for (const file of await bundle(from)) texts.set(file.name, await text(file));
  return (name: string) => texts.get(name) ?? "";
};

/** Rows of a CSV text as objects by column name. */
const table = (csv: string, separator = ",") => {
  const [header = [], ...rows] = dsvFormat(separator).parseRows(csv);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
};

describe("bundle", () => {
  test.each(["manifest", "manifest-", "summary", "paths"])(
    "no two files have one name, whatever the scenario's: %s",
    async (id) => {
      const files = await bundle({ ...content, scenario: { ...scenario, id } });
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      expect(files.at(-1)?.name).toBe("manifest.json");
    },
  );

  test("paths.csv has exactly as many rows as paths, each with its figures in full", async () => {
    const rows = table((await read())("paths.csv"));
    expect(rows).toHaveLength(run.paths);
    expect(rows[4097]).toMatchObject({
      path: "4097",
      outcome: "pays as signed",
      defaultQuarter: "",
      firstMissed: "",
    });
    expect(rows[9999]).toMatchObject({
      path: "9999",
      outcome: "default",
      defaultQuarter: "2027Q1",
      firstMissed: "alder-birch",
    });
    rows.forEach((row, path) => expect(Number(row["loss:birch"])).toBe(path / 7));
  });

  test("a range with a missing path breaks the file off", async () => {
    const short = async (from: number, to: number) => readPaths(from, from === 0 ? to : to - 1);
    await expect(read({ ...content, readPaths: short })).rejects.toThrow(
      "paths 4096 to 8192: expected 4096 rows, got 4095",
    );
  });

  test("every table says which run, seed, number of paths and version it came from", async () => {
    const of = await read();
    for (const name of ["paths.csv", "summary.csv", "inputs.csv", "sources.csv"]) {
      for (const row of table(of(name))) {
        expect(row).toMatchObject({ run_id: run.runId, seed: "'-42", paths: "10000", version: "1.2.3" });
      }
    }
  });

  test("inputs.csv says what was changed", async () => {
    expect(table((await read())("inputs.csv"))).toMatchObject([
      {
        path: "revenue.level",
        value: "12.5",
        default: "12.5",
        low: "10",
        high: "15",
        changed: "no",
        source: "report",
        grade: "filed",
      },
      {
        path: "loop.vendor.mode",
        value: "absent",
        default: "as-signed",
        low: "",
        changed: "yes",
        source: "",
      },
    ]);
  });

  test("inputs.csv says what growth in log points comes to in a year", async () => {
    const growth = { path: "revenue.growth", label: "Growth", unit: "log points a year", value: 1 };
    const rows = table((await read({ ...content, inputs: [growth, ...inputs] }))("inputs.csv"));
    expect(rows.map((row) => row["value_percent"])).toEqual(["171.828", "", ""]);
  });

  test("inputs.csv ends with what was taken out, and keeps the range that a change of a value has not moved", async () => {
    const was = {
      path: "revenue.level",
      label: "Revenue",
      unit: "bn USD a year",
      value: 12.5,
      low: 10,
      high: 15,
    };
    const now = { ...was, value: 20, high: 20 };
    const gone = {
      path: "contract.alder-birch.schedule.2027",
      label: "Alder, 2027",
      unit: "bn USD a year",
      value: 3,
    };
    const ranges = async (drawn: boolean) =>
      table(
        (
          await read({
            ...content,
            inputs: [{ ...now, ...(drawn && { drawn: true as const }) }],
            defaults: [was, gone],
          })
        )("inputs.csv"),
      );
    expect(await ranges(false)).toMatchObject([
      { path: was.path, value: "20", default: "12.5", low: "10", high: "15", changed: "yes" },
      { path: gone.path, value: "", default: "3", changed: "yes" },
    ]);
    expect((await ranges(true))[0]).toMatchObject({ low: "10", high: "20" });
  });

  test("manifest and summary say what was changed in the scenario", async () => {
    const of = await read({ ...content, title: "Alder, with 1 change: Revenue", changes: ["Revenue"] });
    expect(JSON.parse(of("manifest.json"))).toMatchObject({
      scenario: { id: run.scenario.id, title: "Alder, with 1 change: Revenue" },
      changes: ["Revenue"],
    });
    for (const row of table(of("summary.csv"))) expect(row["changes"]).toBe("1");
  });

  test("sources.csv guards a title that would run as a formula", async () => {
    const [source] = table((await read())("sources.csv"));
    expect(source).toMatchObject({
      publisher: "Alder, Inc.",
      title: `'=HYPERLINK("x","10-Q")`,
      date: "2026-10-30",
    });
  });

  test("the scenario is in there as it was", async () => {
    expect(JSON.parse((await read())("alder.json"))).toEqual(scenario);
  });

  test("the manifest counts rows and bytes and explains every column", async () => {
    const of = await read();
    const manifest = JSON.parse(of("manifest.json"));
    expect(manifest).toMatchObject({
      engine: "1.2.3",
      run: { id: run.runId, fingerprint: run.fingerprint, seed: "-42", paths: 10_000 },
      scenario: run.scenario,
      link: "https://example.org/#1.x",
    });
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual([
      "summary.csv",
      "paths.csv",
      "inputs.csv",
      "sources.csv",
    ]);
    for (const { name, rows, bytes, columns } of manifest.files) {
      const [header, ...lines] = csvParseRows(of(name));
      expect(lines).toHaveLength(rows);
      expect(new TextEncoder().encode(of(name))).toHaveLength(bytes);
      expect(columns.map((column: { name: string }) => column.name)).toEqual(header);
      for (const { meaning } of columns) expect(meaning).toMatch(/\w/);
    }
  });

  test("the manifest refuses to count files that were not read to their end", async () => {
    const manifest = (await bundle(content)).at(-1);
    await expect(text(manifest as ExportFile)).rejects.toThrow(
      "expected summary.csv to be read to its end first, got 0 rows",
    );
  });

  test("without paths to read there is no paths.csv", async () => {
    const { readPaths: _, ...summaryOnly } = content;
    expect((await bundle(summaryOnly)).map(({ name }) => name)).toEqual([
      "summary.csv",
      "inputs.csv",
      "sources.csv",
      "alder.json",
      "manifest.json",
    ]);
  });

  test("Excel's dialect starts with a byte order mark and keeps the numbers", async () => {
    const [summary] = await bundle(content, excel);
    const csv = await text(summary);
    expect(csv.startsWith("\ufeffscenario;metric;")).toBe(true);
    const paid = table(csv, ";").find(({ metric }) => metric === "paid share");
    expect(paid?.["value"]).toBe("0,9");
  });
});

describe("zip", () => {
  test("holds the same files, in pieces, and the same run gives the same bytes", async () => {
    const of = await read();
    const blob = await zipBlob(await bundle(content), "2026-10-31");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(6);
    for (const [name, file] of Object.entries(files)) expect(strFromU8(file)).toBe(of(name));
    const again = await zipBlob(await bundle(content), "2026-10-31");
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
  });

  test("hands pieces on while the files are still being made", async () => {
    let made = 0;
    async function* lines() {
      for (; made < 200; made++)
        yield Array.from({ length: 5000 }, (_, i) => `${Math.sqrt(made * 5000 + i)}\r\n`).join("");
    }
    const pieces = zip([{ name: "long.csv", chunks: lines() }], "2026-10-31");
    await pieces.next(); // the file's header
    await pieces.next();
    expect(made).toBeLessThan(20);
    let largest = 0;
    for await (const piece of pieces) largest = Math.max(largest, piece.length);
    expect(made).toBe(200);
    expect(largest).toBeLessThan(2_000_000);
  });

  test("breaks off when a file does", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield "a";
      throw new Error("disk gone");
    }
    await expect(zipBlob([{ name: "a.csv", chunks: failing() }], "2026-10-31")).rejects.toThrow("disk gone");
  });
});
