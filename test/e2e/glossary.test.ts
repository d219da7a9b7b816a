import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { escape, phone, tool, visit } from "./visit";

describe.skipIf(missing)("terms of art", () => {
  let browser: Browser;
  const meaning = () => seen.page.locator(".meaning:popover-open");
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const seen = sharedVisit(async () => {
    const opened = await visit(browser);
    await opened.page.locator(".figure-when button.term").first().waitFor();
    return opened;
  });
  /** Opens the list of all words, unless it is. */
  const openList = async () => {
    const list = seen.page.locator("details", { has: seen.page.locator("summary", { hasText: "Words" }) });
    if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
    await seen.page.locator(".glossary dt").first().waitFor();
  };

  test("are opened where they stand by the keyboard, and closed by Escape, the focus where it was", async () => {
    const { page } = seen;
    const term = page.locator(".loops .small button.term").first();
    await term.focus();
    await page.keyboard.press("Enter");
    await meaning().waitFor();
    expect(await meaning().innerText()).toMatch(/^Feedback\s+What an outcome does to the terms/);
    const [word, box] = [await term.boundingBox(), await meaning().boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (word?.y ?? 0))).toBeLessThan(200);
    await page.keyboard.press("Escape");
    await meaning().waitFor({ state: "detached" });
    await expect.poll(() => term.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("are opened by a click, one at a time, and closed by one elsewhere", async () => {
    const { page } = seen;
    const terms = page.locator(".limits button.term");
    await terms.first().click();
    await terms.last().click(); // one that the open meaning does not lie on
    await expect.poll(() => meaning().count()).toBe(1);
    await page.locator(".limits h2").first().click();
    await meaning().waitFor({ state: "detached" });
    expect(await page.locator(".limits li").first().innerText()).not.toMatch(/Bust|Backlog/);
  });

  test("of a picture stand below it, where its sentence does not say them", async () => {
    const { page } = seen;
    const figure = page.locator(".figure-losses");
    await figure.scrollIntoViewIfNeeded();
    await figure.locator(".terms button.term").first().waitFor();
    await expect.poll(() => figure.locator(".terms").innerText()).toContain("Backlog");
  });

  test("all stand in a list, which breaks no rule of accessibility; nor does an open one", async () => {
    const { page } = seen;
    await openList();
    expect(await page.locator(".glossary dt").count()).toBeGreaterThan(40);
    await page.locator(".limits button.term").first().click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const part of [".limits", ".glossary", ".figure-losses"])
        expect(await faults(page, part)).toEqual([]);
    }
    await page.keyboard.press("Escape");
  });

  test("inside a drawer, Escape closes the word and not the drawer", async () => {
    const { page } = seen;
    await page.locator("#find").fill("recovery in a bust");
    await page.locator(".source-dot").first().click();
    await page.getByRole("dialog").locator("button.term").first().click();
    await meaning().waitFor();
    await page.keyboard.press("Escape");
    await meaning().waitFor({ state: "detached" });
    expect(await page.getByRole("dialog").count()).toBe(1);
    await escape(page);
    await page.locator("#find").fill("");
  });

  test("are told in French, within the sides of a phone", async () => {
    const small = await visit(browser, { ...phone, locale: "fr-FR" });
    const term = small.page.locator(".terms-sentences button.term").first();
    await term.waitFor();
    await term.click();
    const box = await small.page.locator(".meaning:popover-open").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await small.page.locator(".meaning:popover-open").innerText()).toMatch(
      /^Erreur d’échantillonnage\n/,
    );
    expect(small.complaints).toEqual([]);
    await small.close();
  });

  test("change with the language on screen", async () => {
    const { page, complaints } = seen;
    await openList();
    await tool(page, "Language: English").click();
    await page.locator(".limits button.term", { hasText: "défaut" }).first().waitFor();
    await expect.poll(() => page.locator(".glossary dt", { hasText: "Part de Shapley" }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
