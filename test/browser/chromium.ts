import { chromium, Browser } from "playwright-core";
import { inject } from "vitest";

/** Where the built page is served. */
export const address = inject("address");

/** Whether there is no Chromium here: tests that need it are then skipped, and counted as such. */
export const missing = inject("chromium") === "";

/** Milliseconds that a busy machine may need for anything that is waited for. */
const patience = 90_000;

/** Chromium without its talk to the outside; as root it must go without its sandbox. */
export async function launch(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--no-first-run"];
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: [...quiet, ...sandbox],
  });
  browser.on("context", (context) => context.setDefaultTimeout(patience));
  return browser;
}
