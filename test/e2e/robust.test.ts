import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "../browser/chromium";
import { box, failing, setTo, settled, tool, visit, wide } from "./visit";

const growth = "Growth today";

declare global {
  interface Window {
    loads: number;
  }
}

/** Counts how often a worker is given another scenario. */
const countLoads = () => {
  window.loads = 0;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
    const { path } = (message ?? {}) as { path?: readonly string[] };
    if (path?.at(-1) === "load") window.loads += 1;
    Reflect.apply(post, this, [message, ...rest]);
  } as typeof post;
};

/** Moves a thumb so many times, in bursts with a pause between them, then lets it go. */
const drag = (page: Page, label: string, bursts: number, each: number, pause: number) =>
  page.evaluate(
    async ({ label, bursts, each, pause }) => {
      const range = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')].find(
        (input) => input.labels?.[0]?.textContent === label,
      );
      if (range === undefined) throw new Error(`no slider ${label}`);
      const before = window.loads;
      range.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      for (let k = 0; k < bursts * each; k++) {
        range.value = String(200 + ((k * 37) % 600));
        range.dispatchEvent(new Event("input", { bubbles: true }));
        if (k % each === each - 1) await new Promise((next) => setTimeout(next, pause));
      }
      range.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
      range.dispatchEvent(new Event("change", { bubbles: true }));
      return { loads: window.loads - before, thumb: range.value };
    },
    { label, bursts, each, pause },
  );

/** The thumb of a slider now. */
const thumb = (page: Page, label: string) =>
  page.getByRole("slider", { name: label, exact: true }).inputValue();

describe.skipIf(missing)("whatever happens", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** A visit whose workers are counted. */
  async function counted() {
    const context = await browser.newContext({ ...wide, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 }));
    await page.addInitScript(countLoads);
    await page.goto(address);
    await settled(page);
    return page;
  }

  test("sixty changes in a second start a few runs, and the last one counts", async () => {
    const page = await counted();
    const { loads, thumb: left } = await drag(page, growth, 3, 20, 300);
    expect(loads).toBeGreaterThan(0);
    expect(loads).toBeLessThanOrEqual(2 * 2 * 4); // two workers, the first and the last of each burst and of the drag
    await settled(page);
    expect(await thumb(page, growth)).toBe(left);
    await page.context().close();
  });

  test("a thousand changes in ten seconds end in the result of the last, one undo away from the first", async () => {
    const page = await counted();
    const before = [await box(page, growth).inputValue(), await failing(page)];
    const { thumb: left } = await drag(page, growth, 100, 10, 100);
    await settled(page);
    expect(await thumb(page, growth)).toBe(left);
    const value = await box(page, growth).inputValue();
    const count = await failing(page);
    const fresh = await visit(browser);
    await setTo(fresh.page, growth, value);
    expect(await failing(fresh.page)).toBe(count);
    await fresh.close();
    await tool(page, "Undo").click();
    await settled(page);
    expect([await box(page, growth).inputValue(), await failing(page)]).toEqual(before);
    await page.context().close();
  });

  test("a page that is loaded anew in mid-run goes on with what was being done, however late that was", async () => {
    const { page, complaints, close } = await visit(browser);
    await page.getByRole("button", { name: "More certainty" }).click();
    await box(page, growth).fill("134");
    await box(page, growth).press("Enter");
    await page.reload();
    await settled(page);
    expect(await box(page, growth).inputValue()).toBe("134");
    expect(complaints).toEqual([]);
    await close();
  });

  test("a run that is stopped says that its figures are not whole, and goes on when told to", async () => {
    const { page, close } = await visit(browser);
    await page.evaluate(async () => {
      const press = (name: string) =>
        [...document.querySelectorAll<HTMLElement>(".status button")]
          .find(({ textContent }) => textContent === name)
          ?.click();
      press("More certainty");
      await new Promise(requestAnimationFrame);
      press("Stop"); // from outside it might come when all is done
    });
    await page.locator('.status[data-status="stopped"]').waitFor();
    await box(page, growth).fill("134");
    await box(page, growth).press("Enter");
    await page.locator('.answer[data-status="stale"]').waitFor();
    await expect.poll(() => page.locator(".status .what").innerText()).toBe("inputs changed, paused");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.locator('.status[data-status="settled"]').waitFor();
    await close();
  });

  test("a page out of sight, which is given no frames, computes and explores all the same", async () => {
    const context = await browser.newContext({ ...wide, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
      Object.defineProperty(document, "hidden", { value: true });
    });
    await page.goto(address);
    await page.locator('.status[data-status="settled"]').waitFor();
    const matters = page.locator(".fact", { hasText: "What matters most" });
    await matters.locator(".found").waitFor();
    expect(await failing(page)).toBeGreaterThan(0);
    await context.close();
  });

  test("where preferences cannot be kept, they last as long as the page", async () => {
    const context = await browser.newContext({ ...wide, locale: "en-GB", serviceWorkers: "block" });
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(address);
    await settled(page);
    await tool(page, "Language: English").click();
    await page.getByRole("heading", { name: "Hypothèses", exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
