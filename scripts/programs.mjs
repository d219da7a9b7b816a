import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Where the programs that tests drive and the benchmark compares with usually stand, by the name of their Debian package. */
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
  "g++": [process.env.CXX, "/usr/bin/g++"],
  "python3-numpy": [process.env.PYTHON, "/usr/bin/python3"],
};

/** @typedef {keyof typeof PLACES} Package */

/** What the tests drive. @type {Package[]} */
export const ENGINES = ["chromium", "firefox-esr", "libjavascriptcoregtk-4.0-bin"];

/** What the benchmark needs beside. @type {Package[]} */
export const CONTENDERS = ["g++", "python3-numpy"];

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

/** @param {string} python */
const hasNumpy = (python) => spawnSync(python, ["-c", "import numpy"], { stdio: "ignore" }).status === 0;

/** Where `npx playwright-core install chromium` puts its browser. */
function downloaded() {
  if (!existsSync("node_modules/playwright-core")) return undefined;
  return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
}

/** @param {Package} name @returns {string | undefined} the program's path, if it is on this machine */
export function programOf(name) {
  const path = PLACES[name].find((place) => runs(place) && (name !== "python3-numpy" || hasNumpy(place)));
  if (path || name !== "chromium") return path;
  const own = downloaded();
  return runs(own) ? own : undefined;
}
