import { readFile } from "node:fs/promises";
import { dsvFormat } from "d3";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { phone, settled, visit } from "./visit";
import { unzipped } from "./zip";

const many = 102_400;

describe.skipIf(missing)("a large export on a phone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("holds as many rows as futures were asked for, as a German or French Excel reads them", async () => {
    const { page, complaints, close } = await visit(browser, phone);
    await page.getByRole("button", { name: "More certainty" }).click();
    await page.locator(".status .paths", { hasText: "102,400" }).waitFor();
    await settled(page);
    await page.locator(".menu-button").click();
    await page.locator("header.header").getByRole("button", { name: "Export", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/For Excel with decimal commas/).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download: CSV bundle (zip)" }).click(),
    ]);
    const paths =
      unzipped(await readFile(await download.path()))
        .get("paths.csv")
        ?.toString("utf8") ?? "";
    expect(paths.charCodeAt(0)).toBe(0xfeff);
    const rows = dsvFormat(";").parse(paths.slice(1));
    expect(rows).toHaveLength(many);
    const peaks = rows.map((row) => row["peakShortfall"] ?? "");
    expect(peaks.filter((cell) => !/^-?\d+(,\d+)?(e[+-]\d+)?$/i.test(cell))).toEqual([]);
    expect(peaks.some((cell) => cell.includes(","))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
