import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, escape, frames, reload, settled, setTo, slider, unfocus, visit } from "./visit";

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
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("the first stop skips to the answer", async () => {
    const { page } = here;
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the answer");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
    await reload(page);
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
    await page.getByRole("button", { name: "Reset all" }).click();
    await setTo(page, growth, "123");
    await unfocus(page);
    await page.keyboard.press("z");
    await expect.poll(() => box(page, growth).inputValue()).not.toBe("123");
    await page.keyboard.press("Shift+z");
    await expect.poll(() => box(page, growth).inputValue()).toBe("123");
    await page.keyboard.press("Control+z"); // not by the browser, in the box alone
    await expect.poll(() => box(page, growth).inputValue()).toBe("171.8");
    await expect
      .poll(() => page.locator(".slider", { hasText: growth }).getAttribute("data-changed"))
      .toBe("false");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => box(page, growth).inputValue()).toBe("123");
    await page.keyboard.press("/");
    await expect.poll(() => focused(page)).toBe("Find an assumption");
    await page.keyboard.type("]z");
    expect(await page.locator("#find").inputValue()).toBe("]z");
    await page.locator("#find").fill("");
    await page.locator("#find").blur();
    await page.keyboard.press("]");
    await expect.poll(() => focused(page)).toBe(growth); // the focus comes with the next frame
    await page.keyboard.press("r");
    await expect.poll(() => box(page, growth).inputValue()).toBe("171.8");
    await settled(page);
  });

  test("a button that has nothing left to do keeps the focus", async () => {
    const { page } = here;
    const press = async (name: string) => {
      const button = page.getByRole("button", { name, exact: true });
      await button.focus();
      for (let k = 0; k < 20 && (await button.getAttribute("aria-disabled")) === "false"; k++) {
        await page.keyboard.press("Enter");
        await frames(page, 1);
      }
      await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
      expect(await focused(page)).toBe(name);
      await page.keyboard.press("Enter"); // does nothing
      expect(await box(page, growth).inputValue()).toBe("171.8");
    };
    await setTo(page, growth, "123");
    await press("Undo");
    await setTo(page, growth, "123");
    await press("Reset all");
    await settled(page);
    await press("Verify");
    await settled(page);
  });

  test("stopping, going on and more certainty are one button, which keeps the focus", async () => {
    const { page } = here;
    await page.getByRole("button", { name: "More certainty" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Stop");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Continue");
    await page.keyboard.press("Enter");
    await settled(page);
    await reload(page);
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
    await escape(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("scenario-button");
  });

  test("the marks of a chart are one stop, and arrows walk along them", async () => {
    const { page } = here;
    const figure = page.locator(".figure").first();
    const marks = figure.locator(".mark");
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    const second = (await marks.nth(1).getAttribute("aria-label")) ?? "";
    await expect.poll(() => figure.locator(".pointed").innerText()).toBe(second);
    expect(await figure.locator('.mark[tabindex="0"]').count()).toBe(1);
  });

  test("another picture in its place has one stop too, and at its ends the page stays where it is", async () => {
    const { page } = here;
    const figure = page.locator(".figure").first();
    await figure.locator(".mark").first().focus();
    for (const key of ["End", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    await figure.getByRole("button", { name: "Survival", exact: true }).click();
    await page.locator(".figure-survival .mark").first().waitFor();
    const stops = page.locator('.figure-survival .mark[tabindex="0"]');
    await expect.poll(() => stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press("End");
    const before = await page.evaluate(() => scrollY);
    for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowDown");
    await frames(page, 2);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.locator(".figure").first().getByRole("button", { name: "When", exact: true }).click();
  });

  test("what is about the firm that a mark has become is marked, and a mark that goes leaves the keyboard in its place", async () => {
    const { page } = here;
    await setTo(page, growth, "60");
    const held = page.locator(".figure-losses .mark:focus");
    await page.locator(".figure-losses .mark").first().focus();
    for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    const firm = () => held.locator("[data-party]").getAttribute("data-party");
    const before = await firm();
    await page.keyboard.press("z");
    await settled(page);
    await expect.poll(firm).not.toBe(before);
    const shared = page.locator(".figure-losses .shared");
    await expect.poll(() => shared.getAttribute("data-party")).toBe(await firm());
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".shared").count()).toBe(0);

    await page.keyboard.press("Shift+z");
    await settled(page);
    await page.locator(".figure-ring").scrollIntoViewIfNeeded();
    const marks = page.locator(".figure-ring .mark");
    await marks.first().focus();
    await page.keyboard.press("End");
    const count = await marks.count();
    await page.keyboard.press("z");
    await settled(page);
    await expect.poll(() => marks.count()).not.toBe(count);
    await expect.poll(() => page.locator(".figure-ring .mark:focus").count()).toBe(1);
    expect(await page.locator('.figure-ring .mark[tabindex="0"]').count()).toBe(1);
  });

  test("charts become tables and back, and every focus can be seen", async () => {
    const { page } = here;
    await unfocus(page);
    await page.keyboard.press("t");
    await expect.poll(() => page.locator(".figure table").count()).toBeGreaterThan(2);
    await page.keyboard.press("t");
    await expect.poll(() => page.locator(".figure table").count()).toBe(0);
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
    await unfocus(page);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "save: S, change" }).click();
    await page.getByText("Press the key for: save").waitFor();
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "save: E, change" }).waitFor();
    await page.getByRole("button", { name: "export: S, change" }).waitFor();
    await escape(page);
    await reload(page);
    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Save this scenario" }).waitFor();
    await escape(page);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Back to the usual keys" }).click();
    await page.getByRole("button", { name: "save: S, change" }).waitFor();
    expect(await page.getByRole("button", { name: "export: E, change" }).count()).toBe(1);
    await escape(page);
  });

  test("the keys can be turned off", async () => {
    const { page } = here;
    await unfocus(page);
    await page.keyboard.press("?");
    await page.getByLabel("Use these keys").uncheck();
    await escape(page);
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
    const hear = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    for (const [count, value] of [
      [1, "123"],
      [2, "101"], // until this is heard, nothing more is said of the first
    ] as const) {
      await setTo(page, growth, value);
      await expect.poll(async () => (await hear()).length).toBeGreaterThanOrEqual(count);
    }
    const heard = await hear();
    expect(heard).toHaveLength(2);
    for (const said of heard)
      expect(said).toMatch(/^\d+ of 100 default, [\d.]+ to [\d.]+, up \d+ from before$/);
    await other.close();
  });
});
