import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { phone, visit } from "./visit";

const finding = (page: Page) => page.locator(".step .finding");
const steps = (page: Page) => page.locator(".lesson-steps a");
const dial = (page: Page, label: string) => page.getByRole("slider", { name: label, exact: true });

/** Waits for a step, by its number: once it is shown from its top, its heading has the focus. */
async function reached(page: Page, step: number): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(new RegExp(`^${step}\\. `));
}

/** Goes to a step, from wherever the page is. */
async function goTo(page: Page, step: number): Promise<void> {
  if (await page.locator(".lesson h2", { hasText: `${step}. ` }).isVisible()) return;
  await page.evaluate((fragment) => (location.hash = fragment), `#lesson-${step}`);
  await reached(page, step);
}

describe.skipIf(missing)("the lesson", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("is reached from the loops, and by link", async () => {
    const { page } = here;
    await page.locator(".loops").getByRole("link", { name: "Understand the loop in five steps" }).click();
    await page.getByRole("heading", { name: "1. Two firms, one invoice" }).waitFor();
    await page.goto(`${address}#lesson-3`);
    await page.getByRole("heading", { name: "3. The money comes back" }).waitFor();
    await page.goto(`${address}#lesson`);
    await page.getByRole("heading", { name: "1. Two firms, one invoice" }).waitFor();
    await reached(page, 1);
    expect(await steps(page).count()).toBe(5);
  });

  test("a missed payment moves on as the slider moves, by the keyboard alone", async () => {
    const { page } = here;
    await goTo(page, 1);
    await expect
      .poll(() => finding(page).innerText())
      .toBe("The lab pays its $10, the cloud pays its $9. Nobody is short.");
    await dial(page, "What the lab’s customers pay it").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => finding(page).innerText()).toMatch(/^The lab pays \$9 of \$10. The missing \$1 /);
    await page.keyboard.press("Home");
    await expect
      .poll(() => finding(page).innerText())
      .toBe("The lab pays $0 of $10, so the cloud can pay only $2 of $9. One missed payment has become two.");
  });

  test("what is compared from a step leads back to it", async () => {
    const { page } = here;
    await goTo(page, 2);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("button", { name: "Back to the lesson" }).click();
    await reached(page, 2);
    expect(await page.locator(".compare").count()).toBe(0);
  });

  test("leads on by Enter, with the focus on the heading of the next step", async () => {
    const { page } = here;
    await goTo(page, 1);
    await page.getByRole("link", { name: "Next", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("2. The supplier invests in its customer");
    expect(page.url()).toMatch(/#lesson-2$/);
    await expect
      .poll(() => finding(page).innerText())
      .toMatch(/^The cloud books \$10. Its own stake covers 60 of 100 of it;/);
  });

  test("tells below and above a gain of one apart", async () => {
    const { page } = here;
    await goTo(page, 3);
    await steps(page).nth(3).click();
    await reached(page, 4);
    await expect.poll(() => finding(page).innerText()).toMatch(/\$0.22 comes back .* dies out/);
    await dial(page, "Of what each has, at stake in the one before").fill("100");
    await expect.poll(() => finding(page).innerText()).toMatch(/\$1.00 comes back .* everything/);
  });

  test("plays the same futures with the real loops and without, after a guess", async () => {
    const { page } = here;
    await goTo(page, 5);
    await dial(page, "Your guess").fill("3");
    await page.getByRole("button", { name: "Show me" }).click();
    await expect
      .poll(() => finding(page).innerText())
      .toMatch(
        /^You guessed 3; it is .+\. Of 20,480 futures, [\d.]+ of 100 fail with the loops and [\d.]+ without/,
      );
    await expect.poll(() => page.locator(".squares button").count()).toBe(100);
    await dial(page, "Strength of the loops").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => finding(page).innerText()).toMatch(/the very same ones\.$/);
    await expect.poll(() => page.locator('.squares [data-side="onlyBase"]').count()).toBe(0);
  });

  test("breaks no rule of accessibility in any step, light or dark", async () => {
    const { page } = here;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const step of [1, 2, 3, 4, 5]) {
        await goTo(page, step);
        await page.locator(step === 5 ? ".guess" : ".step").waitFor();
        expect(await faults(page)).toEqual([]);
      }
    }
  });

  test("gives the answer back, and the browser's way back works", async () => {
    const { page } = here;
    await goTo(page, 5);
    await page.locator(".guess").waitFor();
    await page.getByRole("link", { name: "Back to the answer" }).first().click();
    await page.locator(".headline").waitFor();
    await page.goBack();
    await page.locator(".guess").waitFor();
    await page.goForward();
    await page.locator(".headline").waitFor();
    expect(here.complaints).toEqual([]);
  });

  test("fits a phone in French, its sentence in sight while a slider is moved", async () => {
    const small = await browser.newPage({ ...phone, locale: "fr-FR", serviceWorkers: "block" });
    await small.goto(`${address}#lesson-4`);
    await small.getByRole("heading", { name: "4. Un impayé fait le tour" }).waitFor();
    await reached(small, 4);
    const wider = await small.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
    const last = small.getByRole("slider").last();
    await last.scrollIntoViewIfNeeded();
    const [above, said] = [await last.boundingBox(), await finding(small).boundingBox()];
    expect(said?.y).toBeGreaterThanOrEqual(0);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(above?.y ?? 0);
    expect(await faults(small)).toEqual([]);
    await small.close();
  });
});
