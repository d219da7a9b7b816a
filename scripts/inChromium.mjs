import { createRequire } from "node:module";
import { build, preview } from "vite";
import { engine } from "./engine.mjs";
import { makePage } from "./page.mjs";
import { programOf } from "./programs.mjs";

// What a reader of the page waits for, in Chromium: with a page that does nothing but ask the workers, and with ours.

/** @typedef {{ readonly median: number, readonly p95: number }} Spread */
/**
 * Times in ms that pass until: the estimate after a move of a slider; all of 65,536 paths with one and two workers, and an
 * empty loop; the estimate while a slider is dragged, with the page's tasks that took over 16 ms, by the clock and by the
 * processor; the first result of a visit.
 * @typedef {{ slide: Spread, many: number, manyAlone: number, spin: number, spinAlone: number, drag: Spread, longTasks: number, longest: number, busyTasks: number, busiest: number, cold: number }} InChromium
 */

const OWN = "build/bench-page";

/** @param {number[]} times @returns {Spread} */
function spreadOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95) };
}

async function launch() {
  const { chromium } = /** @type {typeof import("playwright-core")} */ (
    createRequire(import.meta.url)("playwright-core")
  );
  const quiet = ["--disable-background-networking", "--disable-component-update", "--no-first-run"];
  const args = [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return chromium.launch({ executablePath: programOf("chromium") ?? "", args });
}

/** Builds and serves the page of measures. */
async function serveMeasures() {
  const config = /** @type {const} */ ({ configFile: false, root: "bench/browser", logLevel: "warn" });
  const outDir = `../../${OWN}`;
  await build({
    ...config,
    plugins: [engine()],
    worker: { format: "es" },
    build: {
      ...{ outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  return preview({ ...config, build: { outDir }, preview: { port: 0 } });
}

/** @param {import("playwright-core").Page} page */
async function measureWorkers(page) {
  const ask = (/** @type {string} */ what) => /** @type {Promise<number[]>} */ (page.evaluate(what));
  const median = async (/** @type {string} */ what) => spreadOf(await ask(what)).median;
  return {
    slide: spreadOf(await ask("measures.slide(4096, 120)")),
    many: await median("measures.many(65536, 2, 5)"),
    manyAlone: await median("measures.many(65536, 1, 5)"),
    spin: await median("measures.spin(2, 5)"),
    spinAlone: await median("measures.spin(1, 5)"),
  };
}

const SECONDS = 10;
const HERTZ = 30;
const FRAME = 16;

/**
 * In the page: takes hold of the first slider and moves it so many times a second; ms from each move until the page tells of
 * another run.
 */
async function drag(/** @type {readonly [number, number]} */ [seconds, hertz]) {
  const range = /** @type {HTMLInputElement} */ (document.querySelector('input[type="range"]'));
  const told = /** @type {HTMLElement} */ (document.querySelector(".answer"));
  /** @type {number[]} */ const times = [];
  let asked = 0;
  const watch = new MutationObserver(() => {
    if (asked > 0) times.push(performance.now() - asked);
    asked = 0;
  });
  watch.observe(told, { attributeFilter: ["data-count"] });
  range.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  for (let move = 0; move < seconds * hertz; move++) {
    range.value = String(300 + ((move * 7) % 300));
    asked ||= performance.now(); // a move that a newer one overtook is answered with it
    range.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((next) => setTimeout(next, 1000 / hertz));
  }
  watch.disconnect();
  range.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  range.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
}

/** The main thread's tasks in a trace: how long each took by the clock, and by the processor, in ms. @param {Buffer} trace */
function mainTasks(trace) {
  /** @type {{ name: string, tid: number, pid: number, dur?: number, tdur?: number, args?: { name?: string } }[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && threads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ passed: dur / 1000, busy: tdur / 1000 }));
}

/** @param {import("playwright-core").Browser} browser @param {string} address */
async function measurePage(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.route("**/stored/*.json", (route) => route.abort()); // so that the first result is computed here
  await page.goto(address);
  await page.locator(".headline .fails").waitFor();
  const cold = await page.evaluate(() => performance.now());
  await page.locator('.status[data-status="settled"]').waitFor();
  await page.locator(".panels").waitFor();
  await page.waitForTimeout(2000);
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  const times = await page.evaluate(drag, /** @type {const} */ ([SECONDS, HERTZ]));
  const tasks = mainTasks(await browser.stopTracing());
  await context.close();
  const passed = tasks.map((task) => task.passed);
  const busy = tasks.map((task) => task.busy);
  const over = (/** @type {number[]} */ list) => list.filter((task) => task > FRAME).length;
  return {
    ...{ drag: spreadOf(times), cold },
    ...{ longTasks: over(passed), longest: Math.max(0, ...passed) },
    ...{ busyTasks: over(busy), busiest: Math.max(0, ...busy) },
  };
}

/** Measures; undefined where there is no Chromium. @returns {Promise<InChromium | undefined>} */
export async function inChromium() {
  if (!programOf("chromium")) return undefined;
  await makePage();
  const servers = [await serveMeasures(), await preview({ preview: { port: 0 }, logLevel: "warn" })];
  const [measures, ours] = servers.map(({ resolvedUrls }) => resolvedUrls?.local[0] ?? "");
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(measures);
    await page.waitForFunction("globalThis.measures !== undefined");
    const workers = await measureWorkers(page);
    await page.close(); // its workers go with it
    return { ...workers, ...(await measurePage(browser, ours)) };
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}
