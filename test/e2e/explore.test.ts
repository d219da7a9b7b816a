import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { box, settled, slider, type Visit, visit } from "./visit";

/** Everything waits for workers, on a machine that may be busy. */
const patience = { timeout: 120_000 };

describe.skipIf(missing)("exploring", () => {
  let browser: Browser;
  let here: Visit;

  beforeAll(async () => {
    browser = await launch();
    here = await visit(browser);
    await here.page.locator(".drivers .progress", { hasText: "futures each" }).waitFor(patience);
  }, patience.timeout);
  afterAll(() => browser?.close());

  test("what matters most stands near the top, and each name opens its slider", async () => {
    const { page } = here;
    const fact = page.locator(".fact", { hasText: "What matters most" });
    expect(await fact.innerText()).toMatch(
      /\n.+\n\d+ to \d+ of 100 fail over our range for it; then .+ \(\d+ to \d+\), .+ \(\d+ to \d+\)$/,
    );
    await fact.getByRole("button", { name: "Growth today" }).click();
    await expect
      .poll(() => slider(page, "Growth today").evaluate((it) => it === document.activeElement))
      .toBe(true);
  });

  test("a bar of the tornado opens its slider by keyboard", async () => {
    const { page } = here;
    await page.getByRole("heading", { name: "What drives it?" }).scrollIntoViewIfNeeded(); // out of sight nothing is drawn
    const bar = page.getByRole("button", { name: /^How long fast growth lasts \(/ });
    await bar.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => slider(page, "How long fast growth lasts").evaluate((it) => it === document.activeElement))
      .toBe(true);
  });

  test(
    "moving a slider marks the old swings as such, and works them out anew",
    async () => {
      const { page } = here;
      await box(page, "Growth today").fill("200");
      await box(page, "Growth today").press("Enter");
      await page.locator('.drivers[data-stale="true"]').waitFor();
      await page.locator('.drivers[data-stale="false"]').waitFor(patience);
      expect(await page.locator(".figure-tornado figcaption").innerText()).toMatch(/^What matters most: /);
      await page.getByRole("button", { name: "Reset Growth today" }).click();
      await settled(page);
    },
    patience.timeout,
  );

  test(
    "the value that is found, set so, gives what was asked for",
    async () => {
      const { page } = here;
      await page.locator(".target input").fill("15");
      await page.locator(".target input").press("Enter");
      await page.getByRole("button", { name: "Find its value" }).click();
      await page.getByRole("button", { name: "Set it so" }).click(patience);
      await settled(page);
      const fails = Number(await page.locator(".headline .fails").innerText());
      expect(Math.abs(fails - 15)).toBeLessThanOrEqual(1);
      await page.keyboard.press("z");
      await settled(page);
    },
    patience.timeout,
  );

  test(
    "a target out of reach is said to be so, with what the ends give",
    async () => {
      const { page } = here;
      await page.locator(".target input").fill("99");
      await page.locator(".target input").press("Enter");
      await page.getByRole("button", { name: "Find its value" }).click();
      const answer = page.locator(".ask-answer p", { hasText: "does not bring default to 99 of 100" });
      await answer.waitFor(patience);
      expect(await answer.innerText()).toMatch(/within its limits: at 56\.8\d? it is \d/);
    },
    patience.timeout,
  );

  test(
    "two assumptions make a map with a number in every cell",
    async () => {
      const { page } = here;
      await page.getByRole("button", { name: "Draw the map" }).click();
      const cells = page.locator(".figure-sweep .cell");
      await cells.first().waitFor(patience);
      expect(await cells.count()).toBe(81);
      expect(await cells.first().getAttribute("aria-label")).toMatch(
        /Growth today 56\.8, How binding commitments are −1: \d+ of 100/,
      );
    },
    patience.timeout,
  );

  test("nothing of it troubles the browser", () => {
    expect(here.complaints).toEqual([]);
  });
});
