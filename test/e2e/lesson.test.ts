import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { phone, settled, wide } from "./visit";

const finding = (page: Page) => page.locator(".step .finding");
const steps = (page: Page) => page.locator(".lesson-steps a");
const dial = (page: Page, label: string) => page.getByRole("slider", { name: label, exact: true });

describe.skipIf(missing)("the lesson", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const open = async (fragment: string, options: object = wide): Promise<Page> => {
    const context = await browser.newContext({ serviceWorkers: "block", ...options });
    const opened = await context.newPage();
    opened.on("pageerror", (error) => complaints.push(String(error)));
    opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await opened.goto(`${address}${fragment}`);
    return opened;
  };
  beforeAll(async () => {
    browser = await launch();
    page = await open("");
    await settled(page);
  });
  afterAll(async () => {
    await browser.close();
  });

  test("is reached from the loops, and by link", async () => {
    await page.locator(".loops").getByRole("link", { name: "Understand the loop in five steps" }).click();
    await page.getByRole("heading", { name: "1. Two firms, one invoice" }).waitFor();
    await page.goto(`${address}#lesson-3`);
    await page.getByRole("heading", { name: "3. The money comes back" }).waitFor();
    await page.goto(`${address}#lesson`);
    await page.getByRole("heading", { name: "1. Two firms, one invoice" }).waitFor();
    expect(await steps(page).count()).toBe(5);
  });

  test("a missed payment moves on as the slider moves, by the keyboard alone", async () => {
    expect(await finding(page).innerText()).toBe(
      "The lab pays its $10, the cloud pays its $9. Nobody is short.",
    );
    await dial(page, "What the lab’s customers pay it").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowLeft");
    expect(await finding(page).innerText()).toMatch(/^The lab pays \$9 of \$10. The missing \$1 /);
    await page.keyboard.press("Home");
    expect(await finding(page).innerText()).toBe(
      "The lab pays $0 of $10, so the cloud can pay only $2 of $9. One missed payment has become two.",
    );
  });

  test("leads on by Enter, with the focus on the heading of the next step", async () => {
    await page.getByRole("link", { name: "Next", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("2. The supplier invests in its customer");
    expect(page.url()).toMatch(/#lesson-2$/);
    expect(await finding(page).innerText()).toMatch(
      /^The cloud books \$10. Its own stake covers 60 of 100 of it;/,
    );
  });

  test("tells below and above a gain of one apart", async () => {
    await steps(page).nth(3).click();
    expect(await finding(page).innerText()).toMatch(/\$0.22 comes back .* dies out/);
    await dial(page, "Of what each has, at stake in the one before").fill("100");
    expect(await finding(page).innerText()).toMatch(/\$1.00 comes back .* everything/);
  });

  test("plays the same futures with the real loops and without, after a guess", async () => {
    await steps(page).nth(4).click();
    await dial(page, "Your guess").fill("3");
    await page.getByRole("button", { name: "Show me" }).click();
    expect(await finding(page).innerText()).toMatch(
      /^You guessed 3; it is .+\. Of 20,480 futures, [\d.]+ of 100 fail with the loops and [\d.]+ without/,
    );
    expect(await page.locator(".squares button").count()).toBe(100);
    await dial(page, "Strength of the loops").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => finding(page).innerText(), { timeout: 30_000 }).toMatch(/the very same ones\.$/);
    expect(await page.locator('.squares [data-side="onlyBase"]').count()).toBe(0);
  });

  test("breaks no rule of accessibility in any step, light or dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const step of [0, 1, 2, 3, 4]) {
        await steps(page).nth(step).click();
        await page.locator(step === 4 ? ".guess" : ".step").waitFor();
        expect(await faults(page)).toEqual([]);
      }
    }
  });

  test("gives the answer back, and the browser's way back works", async () => {
    await page.getByRole("link", { name: "Back to the answer" }).first().click();
    await page.locator(".headline").waitFor();
    await page.goBack();
    await page.locator(".guess").waitFor();
    await page.goForward();
    await page.locator(".headline").waitFor();
    expect(complaints).toEqual([]);
  });

  test("fits a phone in French, its sentence in sight while a slider is moved", async () => {
    const small = await open("#lesson-4", { ...phone, locale: "fr-FR" });
    await small.getByRole("heading", { name: "4. Un impayé fait le tour" }).waitFor();
    const wider = await small.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
    const last = small.getByRole("slider").last();
    await last.scrollIntoViewIfNeeded();
    const [above, said] = [await last.boundingBox(), await finding(small).boundingBox()];
    expect(said?.y).toBeGreaterThanOrEqual(0);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(above?.y ?? 0);
    expect(await faults(small)).toEqual([]);
    await small.context().close();
  });
});
