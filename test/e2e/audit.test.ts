import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { visit, wide } from "./visit";

/** A section that is closed until its heading is chosen. */
const section = (page: Page, title: string) =>
  page.locator(".closed").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

describe.skipIf(missing)("what a doubter can check", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const seen = sharedVisit(() => visit(browser, wide));

  test("what was signed: a row a contract, words where nothing is fixed, sources by keyboard, and as a file", async () => {
    const { page, complaints } = seen;
    const { contracts } = JSON.parse(readFileSync("scenarios/2026-10.json", "utf8")) as {
      contracts: object[];
    };
    expect(await page.locator(".signed").count()).toBe(0);
    const part = section(page, "What was signed");
    const rows = part.locator("tr[data-contract]");
    await page.locator(".answer-area").getByRole("button", { name: "What was signed" }).click();
    await expect.poll(() => rows.count()).toBe(contracts.length);
    await page.keyboard.press("Enter"); // its heading has the focus
    await expect.poll(() => rows.count()).toBe(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => rows.count()).toBe(contracts.length);
    expect(await rows.first().innerText()).toMatch(/Oracle.*8\.0.*299\.5.*65 % binds/s);
    expect(await part.locator("tr[data-contract=microsoft-share] .number").count()).toBe(0);
    expect(await part.locator("tr[data-contract=microsoft-share]").innerText()).toContain("20 % of revenue");
    expect(await part.locator(".signed-total").first().innerText()).toContain("103.7");
    expect(await part.innerText()).not.toMatch(/NaN|undefined|Infinity/);
    await rows.first().getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await part.locator(".signed-basis a").getAttribute("href")).toMatch(/^https:/);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page, ".signed")).toEqual([]);
    }
    const file = page.waitForEvent("download");
    await part.getByRole("button", { name: /CSV/ }).click();
    const lines = readFileSync(await (await file).path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines[0]).toContain("2027_bn_usd");
    expect(lines).toHaveLength(contracts.length + 1);
    expect(complaints).toEqual([]);
  });

  test("what came true: nothing is worked out before it is opened, then with sources and by keyboard", async () => {
    const { page, complaints } = seen;
    const part = section(page, "What came true");
    expect(await page.locator(".came-true").count()).toBe(0);
    await part.locator("summary").focus();
    await page.keyboard.press("Enter");
    const figure = part.locator(".figure-backtest");
    await figure.waitFor();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator(".lane-1").first().waitFor();
    await expect
      .poll(() => figure.locator("figcaption").innerText())
      .toMatch(/\d+ of \d+ reported figures fall .* Farthest off is Equity raised, 2026/);
    const rows = await figure.locator(".mark").count(); // those of one picture are drawn at once
    await figure.locator(".mark").first().focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => figure.locator(".pointed").innerText())
      .toMatch(/(was reported|is planned); .* gave less; .* gave less$/);
    await figure.getByRole("button", { name: /as a table/ }).click();
    await expect.poll(() => figure.locator("tbody tr").count()).toBe(2 * rows);
    await expect.poll(() => part.locator(".reported dt").count()).toBe(rows);
    expect(await faults(page, ".came-true")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("how a loss goes round: what is lost of a dollar, by year", async () => {
    const { page, complaints } = seen;
    const part = section(page, "How a loss goes round");
    await part.locator("summary").click();
    const figure = part.locator(".figure-response");
    await figure.waitFor();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg").waitFor();
    await expect
      .poll(() => figure.locator("figcaption").innerText())
      .toMatch(/^Of a dollar that .* loses today, \$\d\.\d\d \(/);
    await figure.locator(".mark").first().focus();
    await expect.poll(() => figure.locator(".pointed").innerText()).toMatch(/^By the end of 2026: .* gain /);
    expect(await faults(page, ".figure-response")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("network measures: a row a firm, each measure with its meaning", async () => {
    const { page, complaints } = seen;
    const part = section(page, "Network measures");
    expect(await page.locator(".network").count()).toBe(0);
    await part.locator("summary").click();
    await part.locator(".network").waitFor();
    const columns = await part.locator("thead th").count();
    expect(await part.locator("dl dt").count()).toBe(columns - 1);
    expect(await part.locator("tbody tr").count()).toBeGreaterThan(5);
    expect(await part.locator("tbody tr").first().innerText()).toContain("lost at first");
    expect(await part.innerText()).not.toMatch(/NaN|undefined|Infinity/);
    expect(await faults(page, ".network")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the ring quarter by quarter: steps and slider by keyboard, the same in words, no play where motion is unwanted", async () => {
    const { page } = seen;
    const flows = page.locator(".flows");
    await flows.getByRole("button", { name: "Quarter by quarter" }).click();
    const slider = flows.getByRole("slider", { name: "Quarter" });
    const first = await slider.getAttribute("aria-valuetext");
    const note = () => flows.locator(".figure-ring svg .note").last().textContent();
    await flows.locator(".figure-ring svg").waitFor();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(first);
    await expect.poll(note).toContain((await slider.getAttribute("aria-valuetext")) ?? "");
    await flows.getByRole("button", { name: "One quarter on" }).click();
    await flows.locator("summary").click();
    expect(await flows.locator(".flows-said li").first().innerText()).toMatch(/ pays .* \$/);
    await expect.poll(() => flows.getByRole("button", { name: "Play" }).count()).toBe(1);
    expect(await faults(page, ".flows")).toEqual([]);
    const calm = await visit(browser, { ...wide, reducedMotion: "reduce" });
    await calm.page.locator(".flows").getByRole("button", { name: "Quarter by quarter" }).click();
    await calm.page.locator(".flows").getByRole("slider", { name: "Quarter" }).waitFor();
    expect(await calm.page.getByRole("button", { name: "Play" }).count()).toBe(0);
    await calm.close();
  });

  test("a firm under the keyboard in one chart is marked in the others, and so is a quarter", async () => {
    const { page } = seen;
    await page.mouse.move(0, 0); // so that no mark comes to lie under the pointer
    for (const drawn of [".figure-when", ".figure-losses"]) {
      await page.locator(drawn).scrollIntoViewIfNeeded(); // what was never in sight is not drawn
      await page.locator(`${drawn} svg`).first().waitFor();
    }
    const ring = page.locator(".figure-ring");
    await ring.scrollIntoViewIfNeeded();
    await ring.locator("svg").first().waitFor();
    const party = ring.locator("svg .party.mark").nth(1);
    await party.focus();
    const id = (await party.getAttribute("data-party")) ?? "";
    const shared = page.locator(`.figure-losses .party.shared[data-party="${id}"]`).first();
    await shared.waitFor({ state: "attached" });
    await page.keyboard.press("Tab");
    await shared.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".figure-losses .shared").count()).toBe(0);
    const cash = page.locator(".figure-cashFan");
    await cash.scrollIntoViewIfNeeded();
    await cash.locator("svg").first().waitFor();
    await cash.locator(".slice").nth(8).focus();
    await page.locator(".figure-when .shared").first().waitFor({ state: "attached" });
  });
});
