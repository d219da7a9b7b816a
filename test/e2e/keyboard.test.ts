import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { box, settled, slider, type Visit, visit } from "./visit";

const growth = "Growth today";
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return (
      element?.getAttribute("aria-label") ??
      element?.labels?.[0]?.textContent ??
      element?.textContent?.trim() ??
      ""
    );
  });

/** Presses Tab until the named control has the focus. */
async function tabTo(page: Page, name: string, most = 80): Promise<void> {
  for (let k = 0; k < most; k++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`keyboard: expected to reach ${name} in ${most} steps, got ${await focused(page)}`);
}

describe.skipIf(missing)("by keyboard alone", () => {
  let browser: Browser;
  let here: Visit;
  beforeAll(async () => {
    browser = await launch();
    here = await visit(browser);
  });
  afterAll(() => browser?.close());

  test("the first stop skips to the answer", async () => {
    const { page } = here;
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the answer");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.reload();
    await settled(page);
  });

  test("a slider moves by arrows, pages and ends, and says its value with its unit", async () => {
    const { page } = here;
    await tabTo(page, growth);
    for (const key of ["ArrowLeft", "PageDown", "Home"]) {
      const before = Number(await slider(page, growth).inputValue());
      await page.keyboard.press(key);
      expect(Number(await slider(page, growth).inputValue())).toBeLessThan(before);
    }
    expect(await slider(page, growth).getAttribute("aria-valuetext")).toMatch(/^[\d.]+ % a year$/);
    await settled(page);
  });

  test("single keys undo, redo, reset, search and walk the changed assumptions", async () => {
    const { page } = here;
    const moved = await box(page, growth).inputValue();
    await page.keyboard.press("z");
    expect(await box(page, growth).inputValue()).not.toBe(moved);
    await page.keyboard.press("Shift+z");
    expect(await box(page, growth).inputValue()).toBe(moved);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("Find an assumption");
    await page.keyboard.type("]z");
    expect(await page.locator("#find").inputValue()).toBe("]z");
    await page.locator("#find").fill("");
    await page.locator("#find").blur();
    await page.keyboard.press("]");
    expect(await focused(page)).toBe(growth);
    await page.keyboard.press("r");
    expect(await box(page, growth).inputValue()).toBe("171.8");
    await settled(page);
  });

  test("a dialog takes the focus, keeps it, and gives it back", async () => {
    const { page } = here;
    await page.locator(".scenario-button").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    for (let k = 0; k < 12; k++) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
        ),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scenario-button");
  });

  test("the marks of a chart are one stop, and arrows walk along them", async () => {
    const { page } = here;
    const marks = page.locator(".figure").first().locator(".mark");
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".figure").first().locator(".pointed").innerText()).toBe(
      await marks.nth(1).getAttribute("aria-label"),
    );
    expect(await page.locator(".figure").first().locator('.mark[tabindex="0"]').count()).toBe(1);
  });

  test("charts become tables and back, and every focus can be seen", async () => {
    const { page } = here;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("t");
    await expect.poll(() => page.locator(".figure table").count()).toBeGreaterThan(2);
    await page.keyboard.press("t");
    await page.evaluate(() => scrollTo(0, 0));
    for (let k = 0; k < 25; k++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element.matches(".mark")) return true; // marks of charts light up in ways of their own
        const shown = [element, element.closest("label")].flatMap((one) =>
          one === null ? [] : getComputedStyle(one).outlineStyle,
        );
        return shown.some((style) => style !== "none");
      });
      expect([await focused(page), outline]).toEqual([await focused(page), true]);
    }
    expect(here.complaints).toEqual([]);
  });

  test("a key can be changed, takes the place of what had it, and stays changed", async () => {
    const { page } = here;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "save: S, change" }).click();
    await page.getByText("Press the key for: save").waitFor();
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "save: E, change" }).waitFor();
    await page.getByRole("button", { name: "export: S, change" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload();
    await settled(page);
    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Save this scenario" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Back to the usual keys" }).click();
    expect(await page.getByRole("button", { name: "save: S, change" }).count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("the keys can be turned off", async () => {
    const { page } = here;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("?");
    await page.getByLabel("Use these keys").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("a settled change is announced once, politely", async () => {
    const other = await visit(browser);
    const { page } = other;
    await page.evaluate(() => {
      const region = document.querySelector('[role="status"][aria-live="polite"]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (region !== null)
        new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
          characterData: true,
          childList: true,
          subtree: true,
        });
    });
    await box(page, growth).fill("101");
    await box(page, growth).press("Enter");
    await settled(page);
    const hear = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(async () => (await hear()).length).toBeGreaterThan(0);
    await page.waitForTimeout(500); // in which nothing more is said
    const heard = await hear();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^\d+ of 100 default, \d+ to \d+, up \d+ from before$/);
    await other.close();
  });
});
