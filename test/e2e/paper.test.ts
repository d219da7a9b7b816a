import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeLink } from "../../src/scenario/link";
import { snippetOf } from "../../src/view/card/snippet";
import { address, launch, missing } from "../browser/chromium";
import { plainHost } from "./plainHost";
import { sharedVisit } from "./shared";
import { escape, setTo, settled, unfocus, visit, wide } from "./visit";

describe.skipIf(missing)("the report and the card", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(async () => {
    const opened = await visit(browser, { ...wide, permissions: ["clipboard-read", "clipboard-write"] });
    await setTo(opened.page, "Growth today", "101");
    return opened;
  });

  test("a scenario fits on paper: answer, pictures, losses, changes with their source, origin, limits", async () => {
    const { page } = here;
    const answer = await page.locator(".headline").innerText();
    await unfocus(page);
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Open the report" }).click();
    const report = page.locator("main.report");
    await report.waitFor();
    await expect.poll(() => report.locator(".headline").innerText()).toBe(answer);
    await expect.poll(() => report.locator("svg.chart").count()).toBe(3);
    for (const words of [
      "Who loses what?",
      "all together",
      "How sure is this?",
      "Growth today",
      "Where this comes from",
      "Not modelled",
      "#1.",
    ])
      await expect.poll(() => report.innerText()).toContain(words);

    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator(".report-acts, .header, .footer").locator("visible=true").count()).toBe(0);
    expect(await report.locator(".quiet, a, .refining").locator("visible=true").allInnerTexts()).toEqual([]);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe("rgb(27, 30, 34)"); // dark ink on the paper of any theme
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pages, format).toBeGreaterThanOrEqual(1);
      expect(pages, format).toBeLessThanOrEqual(4);
    }
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await report.getByRole("button", { name: "Back to the simulator" }).click();
  });

  test("the code of the card shows the same answer in somebody else's page", async () => {
    const { page } = here;
    await unfocus(page);
    await settled(page);
    const answer = await page.locator(".headline .fails").innerText();
    await page.locator("header.header").getByRole("button", { name: "Share", exact: true }).click();
    const code = await page.getByLabel("Code of the frame").inputValue(); // there with the link, which comes later
    expect(code).toContain(new URL("embed.html?lang=en#1.", address).href);
    expect(code).toContain('title="As known by October 2026, with 1 change: Growth today 101 instead of');
    await escape(page);

    const folder = mkdtempSync(join(tmpdir(), "article-"));
    writeFileSync(join(folder, "index.html"), `<!doctype html><title>An article</title>${code}`);
    const article = await plainHost(folder, "/");
    const other = await browser.newPage({ serviceWorkers: "block" });
    await other.goto(article.address);
    const card = other.frameLocator("iframe");
    await card.locator('.card-frame[data-status="settled"]').waitFor();
    expect(await card.locator(".headline .fails").innerText()).toBe(answer);
    expect(await card.locator(".small").first().innerText()).toContain(
      "with 1 change: Growth today 101 instead",
    );
    const link = card.getByRole("link", { name: "Open in Roundtrip" });
    await expect.poll(() => link.getAttribute("href")).toContain("#1.");
    await other.setViewportSize({ width: 320 + 16, height: 844 }); // and the page's margins
    for (const language of ["en", "fr"] as const) {
      const title = /title="([^"]*)"/.exec(code)?.[1] ?? "";
      const src = /src="([^"]*)"/.exec(code)?.[1] ?? "";
      await other.setContent(snippetOf(src, title, language));
      await card.locator('.card-frame[data-status="settled"]').waitFor();
      const cut = () => card.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
      await expect.poll(cut, { message: language }).toBe(0);
    }
    await other.close();
    await article.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["is cut off", async () => (await writeLink({ base: "2026-10", set: {} })).slice(0, -4)],
    ["is none", async () => "#hello"],
    [
      "sets what there is not",
      () => writeLink({ base: "2026-10", set: { "revenue.foo": 1 }, name: "Note A" }),
    ],
    ["sets more than can be", () => writeLink({ base: "2026-10", set: { "revenue.growth": 9 } })],
  ])("a card whose link %s says so, and gives no other answer", async (_, fragment) => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(new URL(`embed.html${await fragment()}`, address).href);
    await page.locator('.card-frame[data-status="refused"]').waitFor();
    expect(await page.locator(".card-frame").innerText()).toMatch(
      /^The link could not be opened\n[\s\S]+\nOpen in Roundtrip$/,
    );
    expect(await page.locator(".fails").count()).toBe(0);
    await page.close();
  });

  test("the card takes theme and language from its address", async () => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(new URL("embed.html?theme=dark&lang=fr", address).href);
    await page.locator('.card-frame[data-status="settled"]').waitFor();
    await expect.poll(() => page.locator(".headline").innerText()).toMatch(/^Dans .* fait défaut/);
    const [scheme, lang] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).colorScheme,
      document.documentElement.lang,
    ]);
    expect([scheme, lang]).toEqual(["dark", "fr"]);
    await page.close();
  });
});
