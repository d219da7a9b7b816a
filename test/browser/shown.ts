import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { shippedScenarios } from "../../src/shipped";
import { address } from "./chromium";

/** Where the page finds its worker, its engine and the result that was built in. */
export const files = {
  worker: "**/assets/simulate-*.js",
  engine: "**/assets/engine-*.wasm",
  stored: "**/stored/*.json",
} as const;

/** The page in a profile of its own, prepared before it loads. */
export async function opened(browser: Browser, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(address);
  return page;
}

export const close = (page: Page): Promise<void> => page.context().close();

/** What the footer says of the run on screen, once all of its paths are done. */
export async function shown(page: Page): Promise<{ paths: number; fingerprint: string }> {
  await page.locator('.status[data-status="settled"]').waitFor();
  const entry = (name: string) =>
    page.locator("footer dl > div", { has: page.getByText(name, { exact: true }) }).locator("dd");
  const paths = (await entry("Paths").innerText()).replaceAll(",", "");
  return { paths: Number(paths), fingerprint: await entry("Fingerprint").innerText() };
}

/** What the footer should say of so many paths of the scenario that a first visit shows. */
export async function computedHere(paths: number): Promise<{ paths: number; fingerprint: string }> {
  const wasm = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
  const pool = openPool(spawnHere, 1, wasm);
  const run = await new Simulation(shippedScenarios()[0], pool).extend({ paths });
  pool.close();
  return { paths, fingerprint: run.fingerprint.slice(0, 12) };
}
