import { readFile } from "node:fs/promises";
import { csvParse, dsvFormat } from "d3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, escape, failing, setTo, settled, tool, unfocus, visit, wide } from "./visit";
import { unzipped } from "./zip";

const growth = "Growth today";

/** What the browser saves when something is clicked. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens the dialog of what can be taken away, unless it is. */
async function openExport(page: Page): Promise<void> {
  if (await page.getByRole("dialog").isVisible()) return;
  await tool(page, "Export").click();
  await page.getByRole("dialog").waitFor();
}

describe.skipIf(missing)("taking results away", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(async () => {
    const opened = await visit(browser, { ...wide, permissions: ["clipboard-read", "clipboard-write"] });
    await setTo(opened.page, growth, "100");
    return opened;
  });

  test("the zip holds every path, the inputs with what was changed, and a manifest that counts them", async () => {
    const { page } = here;
    await openExport(page);
    const { name, bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Download: CSV bundle (zip)" }).click(),
    );
    const files = unzipped(bytes);
    const text = (name: string): string => files.get(name)?.toString("utf8") ?? "";
    const manifest = JSON.parse(text("manifest.json")) as {
      run: { paths: number };
      scenario: { title: string };
      files: { name: string; rows: number; bytes: number }[];
    };
    expect(name).toBe("2026-10-with-1-change.zip");
    expect(manifest.scenario.title).toContain("with 1 change: Growth today 100 instead of 171.8");
    expect(manifest.files.map(({ name }) => name)).toEqual([
      "summary.csv",
      "paths.csv",
      "failures.csv",
      "loops.csv",
      "inputs.csv",
      "sources.csv",
    ]);
    for (const { name, rows, bytes: size } of manifest.files) {
      expect([name, csvParse(text(name)).length, files.get(name)?.length]).toEqual([name, rows, size]);
    }
    const paths = csvParse(text("paths.csv"));
    expect(paths).toHaveLength(manifest.run.paths);
    const failed = csvParse(text("failures.csv"));
    const headline = csvParse(text("summary.csv")).find(
      (row) => row["metric"] === "headline" && row["statistic"] === "default",
    );
    expect(failed.length).toBe(Math.round(Number(headline?.["value"]) * manifest.run.paths));
    for (const row of failed) {
      const path = paths[Number(row["path"])];
      expect([row["quarter"], row["contract"]]).toEqual([path?.["defaultQuarter"], path?.["firstMissed"]]);
      expect(row["chain"]).toMatch(/(^| > )unpaid /);
    }
    const changed = csvParse(text("inputs.csv")).filter((row) => row["changed"] === "yes");
    expect(changed.map((row) => [row["path"], row["value"], row["default"]])).toEqual([
      ["revenue.growth", "0.693147", "1"],
    ]);
    expect(Math.abs(100 * Number(headline?.["value"]) - (await failing(page)))).toBeLessThanOrEqual(1);
  });

  test("an export says how far it is, stops when it is told to, and can begin again", async () => {
    const { page } = here;
    await openExport(page);
    const dialog = page.getByRole("dialog");
    let files = 0;
    const count = () => (files += 1);
    page.on("download", count);
    await dialog.getByRole("button", { name: "Download: CSV bundle (zip)" }).click();
    await dialog.getByText(/^What each loop adds: [\d,]+ paths done$/).waitFor();
    await dialog.getByRole("button", { name: "Stop" }).click();
    await dialog.getByRole("button", { name: "Download: CSV bundle (zip)" }).waitFor();
    expect(await dialog.locator(".export-step, .problem").count()).toBe(0);
    expect(files).toBe(0);
    page.off("download", count);
  });

  test("the Excel-friendly bundle has a byte-order mark, semicolons and decimal commas", async () => {
    const { page } = here;
    await openExport(page);
    await page.getByLabel("For Excel with decimal commas").check();
    const { bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Download: CSV bundle (zip)" }).click(),
    );
    const summary = unzipped(bytes).get("summary.csv")?.toString("utf8") ?? "";
    expect(summary.charCodeAt(0)).toBe(0xfeff);
    const rows = dsvFormat(";").parse(summary.slice(1));
    expect(rows[0]?.["value"]).toMatch(/^\d+(,\d+)?$/);
  });

  test("the scenario file opens again with the same inputs", async () => {
    const { page } = here;
    await openExport(page);
    const { name, bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Download: Scenario (JSON)" }).click(),
    );
    expect(name).toBe("2026-10-with-1-change.json");
    await escape(page);
    const other = await visit(browser);
    await other.page.locator(".scenario-button").click();
    await other.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/json", buffer: bytes });
    await other.page.getByRole("dialog").waitFor({ state: "detached" }); // what was opened is what is seen
    await expect.poll(() => box(other.page, growth).inputValue()).toBe("100");
    await settled(other.page);
    expect(await failing(other.page)).toBe(await failing(page));
    await other.close();
  });

  test("a link opens as a shared copy that shows its differences, and one undo leads back", async () => {
    const { page } = here;
    const count = await failing(page);
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await unfocus(page);
    await page.keyboard.press("l");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#1\./);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visit(browser, wide, new URL(link).hash);
    const notice = other.page.locator(".notice", { hasText: "Shared copy" });
    await expect.poll(() => notice.innerText()).toContain("Growth today: 171.8 → 100");
    expect([await failing(other.page), new URL(other.page.url()).hash]).toEqual([count, ""]);
    await tool(other.page, "Undo").click();
    await expect.poll(() => box(other.page, growth).inputValue()).toBe("171.8");
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test("a chart is taken away as a picture that stands alone, and as numbers", async () => {
    const { page } = here;
    const svg = await saved(page, () =>
      page.getByRole("button", { name: "Download When does it default?: SVG picture" }).click(),
    );
    const picture = svg.bytes.toString("utf8");
    expect(svg.name).toBe("2026-10-with-1-change-when.svg");
    expect(picture).toMatch(/<desc>[^<]*with 1 change: Growth today 100 instead of 171.8 % a year/);
    for (const outside of ["var(--", "light-dark(", " class=", " style="])
      expect(picture).not.toContain(outside);
    expect(picture).toMatch(/<desc>.*simulated futures/);
    expect(picture).toContain("#1.");
    expect(new Set(picture.match(/fill="rgb[^"]*"/g)).size).toBeGreaterThan(2); // ink, what fails, what lasts
    const csv = await saved(page, () =>
      page.getByRole("button", { name: "Download When does it default?: CSV table" }).click(),
    );
    const rows = csvParse(csv.bytes.toString("utf8"));
    expect(rows.columns).toEqual(expect.arrayContaining(["quarter", "changes", "run_id", "seed", "paths"]));
    for (const row of rows)
      expect([row["scenario_id"], row["changes"], row["run_id"]]).toEqual([
        "2026-10",
        "revenue.growth = 0.693147",
        expect.stringMatching(/^[0-9a-f]{12}$/),
      ]);
    expect(here.complaints).toEqual([]);
  });
});
