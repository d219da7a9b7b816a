import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { ownVisit } from "./shared";
import { settled, slider, visit } from "./visit";

const solvency = ".figure-solvency";
const behind = (page: Page, figure: string) => page.locator(figure).getAttribute("data-behind");
const finding = (page: Page, figure: string) => page.locator(`${figure} figcaption`).innerText();
const picture = (page: Page, figure: string) => page.locator(`${figure} .picture`).innerHTML();

describe.skipIf(missing)("while an assumption is dragged", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = ownVisit(() => visit(browser));

  test("charts out of view keep what they show, say so, and catch up in view or at rest", async () => {
    const { page } = here;
    await page.locator(solvency).scrollIntoViewIfNeeded(); // so that it has been drawn
    await page.locator(`${solvency} svg`).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await settled(page);
    const [saidBefore, drawnBefore] = [await finding(page, solvency), await picture(page, solvency)];

    const track = await slider(page, "Growth today").boundingBox();
    if (track === null) throw new Error("expected the slider on screen, got nothing");
    await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width / 8, track.y + track.height / 2, { steps: 10 });
    await page.locator(`${solvency}[data-behind="true"]`).waitFor();
    expect(await page.locator(solvency).getAttribute("aria-busy")).toBe("true");
    expect(await finding(page, solvency)).toBe(saidBefore);
    const inView = page.locator(".figure-when");
    await inView.and(page.locator('[data-behind="false"]')).waitFor();

    await page.locator(solvency).scrollIntoViewIfNeeded();
    await page.locator(`${solvency}[data-behind="false"]`).waitFor();
    await expect.poll(() => finding(page, solvency)).not.toBe(saidBefore);
    await expect.poll(() => picture(page, solvency)).not.toBe(drawnBefore);

    await page.mouse.up();
    await settled(page);
    await expect.poll(() => page.locator('.figure[data-behind="true"]').count()).toBe(0);
    expect(await behind(page, solvency)).toBe("false");
    expect(here.complaints).toEqual([]);
  });
});
