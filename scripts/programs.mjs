import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Where the browsers and engines that the tests drive usually stand, by the name of their Debian package. */
const PLACES = {
  chromium: [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  "firefox-esr": [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
  "libjavascriptcoregtk-4.0-bin": [process.env.JSC, "/usr/bin/jsc"],
};

/** @typedef {keyof typeof PLACES} Package */

export const PACKAGES = /** @type {Package[]} */ (Object.keys(PLACES));

/** @param {string | undefined} path @returns {path is string} */
function runs(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where `npx playwright-core install chromium` puts its browser. */
function downloaded() {
  if (!existsSync("node_modules/playwright-core")) return undefined;
  return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
}

/** @param {Package} name @returns {string | undefined} the program's path, if it is on this machine */
export function programOf(name) {
  const path = PLACES[name].find(runs);
  if (path || name !== "chromium") return path;
  const own = downloaded();
  return runs(own) ? own : undefined;
}
