import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { settled, setTo, tool, visit } from "./visit";

const choice = (page: Page, name: RegExp) =>
  page.locator(".choose li", { hasText: name }).getByRole("checkbox");
const run = async (page: Page) => {
  await page.locator(".choose").getByRole("button", { name: "Compare" }).click();
  await done(page);
};
const done = async (page: Page) => {
  await page.getByRole("heading", { name: "Who loses more, who less" }).waitFor();
  await page.locator(".compare-busy", { hasText: /^$/ }).waitFor({ state: "attached" });
};
const cell = async (page: Page, row: string, place: number) =>
  page.locator(".against tr", { hasText: row }).first().locator("td").nth(place).innerText();
const difference = (page: Page) =>
  page.locator(".against tr", { hasText: "Default by" }).first().locator(".delta").innerText();
const numbers = async (page: Page): Promise<number[]> =>
  (await page.locator(".flips table td").allInnerTexts()).map((text) =>
    Number(text.split(" ")[0]?.replaceAll(",", "")),
  );

describe.skipIf(missing)("comparing", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(async () => {
    const opened = await visit(browser);
    await setTo(opened.page, "Growth today", "123");
    await tool(opened.page, "Compare").click();
    await run(opened.page);
    return opened;
  });

  test("what was found comes into view, and has the focus", async () => {
    const found = here.page.locator(".compared");
    expect(await found.evaluate((all) => all === document.activeElement)).toBe(true);
    expect((await found.boundingBox())?.y).toBeLessThan(300); // it was far below what is chosen among
  });

  test("differences are told in values and in per cent of the base", async () => {
    const { page } = here;
    const [base, other] = [await cell(page, "Default by", 0), await cell(page, "Default by", 1)].map(Number);
    expect(await difference(page)).toMatch(/^\+\d/);
    await page.getByRole("button", { name: "In per cent of the base" }).click();
    await expect.poll(() => difference(page)).toContain("%");
    const percent = Number((await difference(page)).replace(/[+ %\u202f]/g, ""));
    expect(Math.abs(percent - 100 * ((other ?? 0) / (base ?? 1) - 1))).toBeLessThan(1.5); // figures are rounded
    await page.getByRole("button", { name: "Absolute", exact: true }).click();
  });

  test("default is told by the last quarter too, and losses by name under what they are", async () => {
    const { page } = here;
    const [byHeadline, byEnd] = await Promise.all(
      [0, 1].map((place) =>
        page.locator(".against tr", { hasText: "Default by the end of" }).nth(place).innerText(),
      ),
    );
    expect(byHeadline).not.toBe(byEnd);
    expect(byEnd).toMatch(/Q4 2033\s+\d+\.\d\s+\d+\.\d\s+\+\d/);
    const last = page.locator(".against tbody").last().locator("th");
    expect(await last.first().innerText()).toBe("Mean loss over all futures by the end of Q4 2033");
    for (const name of (await last.allInnerTexts()).slice(1)) expect(name).not.toMatch(/loss|futures/i);
  });

  test("each sentence and title says between which scenarios", async () => {
    const { page } = here;
    const names = [/As known by October 2026/, /On screen now/];
    const losses = page.locator("figure.figure-losses figcaption");
    await losses.scrollIntoViewIfNeeded();
    for (const name of names) await expect.poll(() => losses.innerText()).toMatch(name);
    const changes = page.locator("figure.figure-difference").first();
    for (const name of names) expect(await changes.getByRole("heading").innerText()).toMatch(name);
    await expect
      .poll(() => changes.locator("figcaption").innerText())
      .toMatch(/ \d+ of \d+ losses changes? by more than chance/);
  });

  test("on a phone every figure of a row is within the page", async () => {
    const { page } = here;
    const before = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() =>
        page
          .locator(".against .table-box")
          .first()
          .evaluate((box) => box.scrollWidth - box.clientWidth),
      )
      .toBeLessThanOrEqual(0);
    if (before !== null) await page.setViewportSize(before);
  });

  test("the same hundred futures are shown, those that change side marked, and opened to see why", async () => {
    const { page } = here;
    await expect.poll(() => page.locator(".squares button").count()).toBe(100);
    expect(await page.locator(".squares button").first().getAttribute("aria-label")).toMatch(/^Future 0: /); // as in paths.csv
    await page.getByText(/Of futures 0 to 99, \d+ change side/).waitFor();
    const all = await numbers(page);
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(20_480);
    const [, onlyOther = 0, onlyBase = 0] = all;
    expect(onlyOther).toBeGreaterThan(onlyBase);
    const flipped = page.locator('.squares [data-side="onlyOther"]').first();
    expect(await flipped.getAttribute("aria-label")).toMatch(/^Future \d+: fails only in “On screen now”$/);
    const look = () =>
      flipped.evaluate((square) => {
        const { backgroundColor, color, borderColor } = getComputedStyle(square);
        return [backgroundColor, color, borderColor];
      });
    const away = await look();
    await flipped.click(); // and so it is pointed at, and has the focus
    expect(await look()).toEqual(away);
    const told = page.locator(".future tr", { hasText: "When it defaults" }).locator("td");
    await expect.poll(() => told.first().innerText()).toMatch(/^(–|Q[1-4] 203[2-9])$/); // never, or after the headline
    expect(await told.last().innerText()).toMatch(/^Q[1-4] 20\d\d$/);
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Future \d+: /);
  });

  test("the bridge walks by groups of inputs, and adds up", async () => {
    const { page } = here;
    await page.getByRole("button", { name: "Walk the way" }).click();
    const figure = page.locator("figure.figure-difference").last();
    await figure.getByText("Demand").first().waitFor();
    await figure.getByRole("button", { name: /as a table$/ }).click();
    const rows = async () =>
      (await figure.locator("tbody tr").allInnerTexts()).map((row) => row.split("\t") as [string, string]);
    await expect
      .poll(async () => (await rows()).map(([name]) => name))
      .toEqual(["Demand", "Together only (interaction)", "The whole way"]);
    const values = (await rows()).map(([, value]) => Number(value));
    const whole = values.pop() ?? 0;
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole, 2);
  });

  test("the two change places, and the differences their sign", async () => {
    const { page } = here;
    const before = await difference(page);
    await page.getByRole("button", { name: "Swap" }).click();
    await done(page);
    await expect.poll(() => difference(page)).toBe(before.replace("+", "−"));
    await page.getByRole("button", { name: "Swap" }).click();
    await done(page);
    await expect.poll(() => difference(page)).toBe(before);
  });

  test("a scenario of other data is said to be so, and changes can be run alike", async () => {
    const { page } = here;
    await choice(page, /^\s*As known by October 2026/)
      .last()
      .uncheck();
    await choice(page, /^\s*As known on 3 November 2025/).check();
    await page
      .locator(".choose li", { hasText: /^\s*As known on 3 November 2025/ })
      .getByRole("button")
      .click();
    await run(page);
    await page.getByText(/what differs is also what became known between/).waitFor();
    await page.getByText(/^Not compared, as only “[^”]+” has them: .*; /).waitFor();
    await page.getByRole("button", { name: /^Re-run both alike/ }).click();
    await done(page);
    await page.getByText(/^Run alike/).waitFor();
    await expect.poll(() => page.getByText(/what became known between/).count()).toBe(0);
    const inputs = page.locator("section", {
      has: page.getByRole("heading", { name: "Inputs that differ" }),
    });
    await expect.poll(() => inputs.locator("tbody tr").count()).toBe(1);
    await page.getByRole("button", { name: "Show them as they are" }).click();
    await done(page);
  });

  test("more than three are drawn one by one on the same axes, the likeliest to fail first", async () => {
    const { page } = here;
    for (const name of [/^\s*All as announced/, /^\s*Slow growth/]) await choice(page, name).check();
    await run(page);
    const small = page.locator(".multiples").first().locator(".multiple");
    await expect.poll(() => small.count()).toBe(4);
    const shares = async () =>
      (await small.locator("figcaption").allInnerTexts()).map((words) =>
        Number(/(\d+) of 100/.exec(words)?.[1]),
      );
    await expect.poll(async () => (await shares()).filter((share) => share >= 0).length).toBe(4);
    expect(
      await page
        .getByLabel(/^Held against/)
        .locator("option")
        .count(),
    ).toBe(3);
  });

  test("another is opened as new, and what was on screen is one undo away", async () => {
    const { page } = here;
    await choice(page, /^\s*Slow growth/).check();
    await run(page);
    await page.getByRole("button", { name: /^Open “Slow growth” as new$/ }).click();
    await settled(page);
    await expect.poll(() => page.locator(".scenario-title").innerText()).toMatch(/\(copy\)$/);
    await tool(page, "Undo").click();
    await settled(page);
    await expect.poll(() => page.locator(".scenario-changes").innerText()).toBe("1 change");
    expect(here.complaints).toEqual([]);
  });
});
