import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { makePage } from "./page.mjs";
import { programOf } from "./programs.mjs";
import { withPalette } from "./tour/palette.mjs";

// `node scripts/tour.mjs`: a first visit, from load to an exported comparison, on a wide page and on a phone. Each step
// leaves a picture in docs/tour/, the first one the README's; a step that cannot be taken fails.
const FOLDER = "docs/tour";
const LIMIT = 2_000_000; // bytes of all pictures

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {readonly [name: string, act: (page: Page, phone: boolean) => Promise<unknown>]} Step */

/** The run is done, and what is worked out after it too. @param {Page} page */
async function settled(page) {
  await page.locator('.status[data-status="settled"]').waitFor();
  await page.locator(".as-of *").first().waitFor({ state: "attached" });
  await page.waitForFunction(
    () => !document.querySelector(".answer-area")?.textContent?.includes("…"),
    undefined,
    {
      timeout: 120_000,
    },
  );
}

/** On a phone the tools are in a menu. @param {Page} page @param {boolean} phone @param {string} name */
async function tool(page, phone, name) {
  if (phone) await page.locator(".menu-button").click();
  await page.locator("header.header").getByRole("button", { name, exact: true }).click();
}

/** @param {Page} page @param {boolean} phone @param {string} name */
async function section(page, phone, name) {
  if (phone) await page.locator(".section-tabs").getByRole("button", { name, exact: true }).click();
}

/** @param {Page} page @param {string} title */
const show = (page, title) =>
  page
    .getByRole("heading", { name: title })
    .first()
    .evaluate((heading) => {
      scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 120, behavior: "instant" });
    });

/** @param {Page} page */
const toTop = (page) => page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));

/** @type {readonly Step[]} */
const STEPS = [
  ["answer", settled],
  ["when", (page, phone) => section(page, phone, "Answer").then(() => show(page, "When does it default?"))],
  ["who-loses", (page, phone) => section(page, phone, "Who").then(() => show(page, "Who loses what?"))],
  ["the-loop", (page, phone) => section(page, phone, "The loop").then(() => show(page, "The loops"))],
  [
    "the-lesson",
    async (page) => {
      await page.getByRole("link", { name: "Understand the loop in five steps" }).first().click();
      await page.locator(".lesson-steps a").nth(2).click();
      await page.getByRole("heading", { name: "3. The money comes back" }).waitFor();
      await toTop(page);
    },
  ],
  [
    "move-an-assumption",
    async (page, phone) => {
      await page.goBack();
      await page.goBack();
      await settled(page);
      await section(page, phone, "Answer");
      await toTop(page);
      if (phone) await page.locator(".sheet-handle").click();
      const box = page.getByRole("spinbutton", { name: "Growth today", exact: true });
      await box.fill("120"); // per cent a year
      await box.press("Enter");
      await settled(page);
    },
  ],
  [
    "its-source",
    async (page) => {
      await page.locator('[data-path="revenue.growth"] .source-dot').click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "save",
    async (page, phone) => {
      await page.keyboard.press("Escape");
      if (phone) await page.locator(".sheet-handle").click();
      await tool(page, phone, "Save");
      await page.getByRole("dialog").getByLabel("Name").fill("Slower growth");
      await page.getByRole("dialog").getByLabel("Why, in one line").fill("Growth as in the last quarter");
    },
  ],
  [
    "compare",
    async (page, phone) => {
      await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await tool(page, phone, "Compare");
      await page.locator(".choose").getByRole("button", { name: "Compare", exact: true }).click();
      await page.getByRole("heading", { name: "Side by side" }).waitFor();
      await show(page, "Outcomes, with paired differences");
    },
  ],
  ["side-by-side", (page) => show(page, "Side by side")],
  [
    "export",
    async (page, phone) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: /PNG picture$/ })
          .first()
          .click(),
      ]);
      await download.path();
      await toTop(page);
      await page.getByRole("button", { name: "Back to the simulator" }).click();
      await tool(page, phone, "Export");
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "report",
    async (page) => {
      await page.getByRole("button", { name: "Open the report" }).click();
      await page.locator("main.report").waitFor();
      await toTop(page);
    },
  ],
];

const program = programOf("chromium");
if (program === undefined) throw new Error("tour: expected Chromium, found none (set CHROMIUM)");
await makePage();
const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: program, args: ["--disable-gpu", ...sandbox] });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const phone of [false, true]) {
    const size = phone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
    const touch = phone ? { hasTouch: true, isMobile: true } : {};
    const context = await browser.newContext({
      viewport: size,
      locale: "en-GB",
      reducedMotion: "reduce",
      ...touch,
    });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    for (const [index, [name, act]] of STEPS.entries()) {
      await act(page, phone);
      await page.waitForTimeout(1200); // charts near the view are drawn, what follows a run has come
      const file = `${phone ? "phone" : "wide"}-${String(index + 1).padStart(2, "0")}-${name}.png`;
      const picture = withPalette(await page.screenshot());
      writeFileSync(join(FOLDER, file), picture);
      if (index === 0 && !phone) writeFileSync("docs/screenshot.png", picture);
      console.log(file);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
console.log(`${bytes} bytes`);
if (bytes > LIMIT) throw new Error(`tour: expected at most ${LIMIT} bytes, got ${bytes}`);
