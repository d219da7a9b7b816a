import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { ownVisit } from "./shared";
import { visit, wide } from "./visit";

describe.skipIf(missing)("pictures to take away", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = ownVisit(() => visit(browser, { ...wide, colorScheme: "dark" }));

  test("every figure leaves as a light PNG that says what it shows and where it comes from", async () => {
    const { page, complaints } = here;
    const run = await page.locator("footer code").first().innerText();
    const buttons = page.getByRole("button", { name: /: PNG picture$/ });
    await expect.poll(() => buttons.count()).toBeGreaterThanOrEqual(5); // figures come up in turn
    for (let k = 0; k < (await buttons.count()); k++) {
      const [download] = await Promise.all([page.waitForEvent("download"), buttons.nth(k).click()]);
      expect(download.suggestedFilename()).toMatch(/\.png$/);
      const png = await readFile(await download.path());
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1800); // pixels across: twice 860 and its border
      const told = png.toString("utf8");
      for (const part of ["Title\0", "Description\0", run, "/#1."]) expect(told).toContain(part);
      const corner = await page.evaluate(
        async (bytes) => {
          const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
          const paper = new OffscreenCanvas(4, 4).getContext("2d");
          paper?.drawImage(picture, 0, 0);
          return [...(paper?.getImageData(1, 1, 1, 1).data ?? [])];
        },
        [...png],
      );
      expect(corner).toEqual([255, 255, 255, 255]);
    }
    expect(complaints).toEqual([]);
  });
});
