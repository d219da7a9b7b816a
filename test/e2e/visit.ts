import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { address } from "../browser/chromium";

/** A visit to the built page in a profile of its own, with what the browser complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export const wide = { viewport: { width: 1440, height: 900 } } as const;
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Opens the page and waits until its first result has been computed here. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = wide,
  fragment = "",
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${address}${fragment}`);
  await settled(page);
  await page.locator(".panels").waitFor(); // charts come after the first answer
  return { page, complaints, close: () => context.close() };
}

/** Waits until all paths of the inputs on screen are done; first for two frames, in which the last input gets there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('.status[data-status="settled"]').waitFor();
}

/** How many layers lie open, as the history of the browser has it: there a moment after they were opened or closed. */
export const layers = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (history.state as { open?: number } | null)?.open);

/** Loads the page anew, once the browser has gone back from what was closed: a reload must not meet it on that way. */
export async function reload(page: Page): Promise<void> {
  await expect.poll(() => layers(page)).toBe(0);
  await page.reload();
  await settled(page);
}

/** Takes the focus from wherever it is, so that single keys are heard. */
export const unfocus = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** Closes a dialog by Escape, and waits until it is gone. */
export async function escape(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Lets the page have so many frames, for what must not come of it. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);

/** The count of a hundred in which the obligor fails, as the headline says it. */
export async function failing(page: Page): Promise<number> {
  return Number(await page.locator(".headline .fails").innerText());
}

/** The slider and the box of an assumption in the first view. */
export const slider = (page: Page, label: string) => page.getByRole("slider", { name: label, exact: true });
export const box = (page: Page, label: string) => page.getByRole("spinbutton", { name: label, exact: true });

/** Types a value into the box of an assumption and waits for what comes of it. */
export async function setTo(page: Page, label: string, value: string): Promise<void> {
  await box(page, label).fill(value);
  await box(page, label).press("Enter");
  await settled(page);
  expect(await box(page, label).inputValue()).toBe(value);
}

/** A tool of the header. */
export const tool = (page: Page, name: string) =>
  page.locator("header.header").getByRole("button", { name, exact: true });
