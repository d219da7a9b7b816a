import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { escape, frames, phone, setTo, tool, visit, wide } from "./visit";

/** What sticks out of the page to the right, but for what stands in a box that scrolls by itself. */
const stickingOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls on screen that are smaller than a fingertip. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, summary")].flatMap((element) => {
      const target = element.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = target.getBoundingClientRect();
      const quiet = element.matches("button.quiet, .tabs button, button.term, button.inline"); // text among text: 24 pixels are enough
      const least = quiet ? 24 : 44;
      return width > 0 && (height < least - 0.5 || width < Math.min(least, 24))
        ? [`${element.className} ${element.textContent} ${width} x ${height}`]
        : [];
    }),
  );

describe.skipIf(missing)("narrow screens", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([320, 390, 768, 1024])(
    "%d pixels need no scrolling sideways, in any section or dialog",
    async (width) => {
      const { page, close } = await visit(browser, { ...phone, viewport: { width, height: 720 } });
      await expect.poll(() => stickingOut(page)).toBe(0);
      const tabs = page.locator(".section-tabs button");
      for (let k = 0; k < (await tabs.count()) && (await tabs.nth(k).isVisible()); k++) {
        await tabs.nth(k).click();
        await expect.poll(() => stickingOut(page)).toBe(0);
      }
      if (await page.locator(".sheet-handle").isVisible()) await page.locator(".sheet-handle").click();
      await expect.poll(() => stickingOut(page)).toBe(0);
      for (const key of ["s", "e", "?"]) {
        await page.keyboard.press(key);
        await page.getByRole("dialog").waitFor();
        await expect.poll(() => stickingOut(page)).toBe(0);
        await expect
          .poll(() => page.getByRole("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth))
          .toBe(0);
        await escape(page);
      }
      await close();
    },
  );

  test("a magnification of four needs none either", async () => {
    const { page, close } = await visit(browser, {
      viewport: { width: 360, height: 225 },
      deviceScaleFactor: 4,
    });
    await expect.poll(() => stickingOut(page)).toBe(0);
    await close();
  });

  test("targets are large enough for a finger", async () => {
    const { page, close } = await visit(browser, phone);
    await page.locator(".sheet-handle").click();
    await expect.poll(() => small(page)).toEqual([]);
    await close();
  });

  test("the answer stays in sight while the assumptions are moved", async () => {
    const { page, close } = await visit(browser, phone);
    await page.evaluate(() => scrollTo(0, 600));
    await page.locator(".sheet-handle").click();
    await page.locator('.brief[data-shown="true"]').waitFor();
    const between = async () => {
      const brief = await page.locator(".brief").boundingBox();
      const sheet = await page.locator(".desk-left").boundingBox();
      return (sheet?.y ?? 0) - (brief?.y ?? 0) - (brief?.height ?? 0);
    };
    await expect.poll(between).toBeGreaterThan(0);
    await close();
  });

  test("a dialog that was asked for in the menu gives the focus back to it", async () => {
    const { page, close } = await visit(browser, phone);
    for (const name of ["Save", "Export", "Help"]) {
      await tool(page, "Menu").click();
      await tool(page, name).click();
      await page.getByRole("dialog").waitFor();
      await escape(page);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")), {
          message: name,
        })
        .toBe("Menu");
    }
    await close();
  });

  test("the answer in short does not lie over a lesson", async () => {
    const { page, close } = await visit(browser, phone);
    const lesson = page.getByRole("link", { name: "Circular financing in five steps" });
    await lesson.evaluate((link) => link.scrollIntoView({ block: "center" }));
    await page.locator('.brief[data-shown="true"]').waitFor();
    await lesson.click();
    await page.locator(".lesson h2").waitFor();
    await expect.poll(() => page.locator(".brief").getAttribute("data-shown")).toBe("false");
    await close();
  });

  test.each([900, 1100, 1280, 1440])(
    "of the answer in short all outcomes are seen or the first alone, and all where there is room: %d",
    async (width) => {
      const { page, close } = await visit(browser, { viewport: { width, height: 900 } });
      await setTo(page, "Growth today", "165");
      await page.evaluate(() => scrollTo(0, 2000));
      const brief = page.locator('.brief[data-shown="true"]');
      await brief.waitFor();
      const { seen, room } = await brief.evaluate((line) => {
        const { bottom, width } = line.getBoundingClientRect();
        const counts = [...line.querySelectorAll("strong")].map((count) => count.getBoundingClientRect());
        const parts = [...line.children].map((part) => part.getBoundingClientRect().width);
        return {
          seen: counts.filter(({ top }) => top < bottom).length,
          room: width - parts.reduce((sum, part) => sum + part, 16), // a gap between them
        };
      });
      expect(seen).toBe(room >= 0 ? 3 : 1);
      await close();
    },
  );

  test("what takes the focus does not stay under the handle of the sheet", async () => {
    const { page, close } = await visit(browser, phone);
    const link = page.locator("#main").getByRole("button", { name: "How sure is this?" });
    await link.evaluate((button) => {
      scrollBy(0, button.getBoundingClientRect().bottom - innerHeight); // as low as it is still all on the page
      button.focus();
    });
    const under = async () => {
      const handle = await page.locator(".sheet-handle").boundingBox();
      const box = await link.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) - (handle?.y ?? 0);
    };
    await expect.poll(under).toBeLessThanOrEqual(0);
    await close();
  });

  test("nothing jumps when a result arrives", async () => {
    const { page, close } = await visit(browser, wide);
    await page.locator(".figure-when svg").waitFor();
    await page.locator(".fact", { hasText: "What matters most" }).locator(".found").waitFor();
    await frames(page, 2);
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: "layout-shift", buffered: true });
      const shifts = observer.takeRecords() as unknown as { readonly value: number }[];
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBeLessThan(0.1);
    await close();
  });
});
