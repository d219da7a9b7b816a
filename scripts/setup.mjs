import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CONTENDERS, ENGINES, programOf } from "./programs.mjs";

// Runs before anything else, in a fresh clone: so it uses nothing but Node, and writes to stderr only.
const STAMP = "node_modules/.roundtrip";
const OLDEST = [20, 19];

/** @param {string} text */
const say = (text) => console.error(text);

/** @param {string[]} command @returns {boolean} */
function run(...command) {
  say(`> ${command.join(" ")}`);
  return spawnSync(command[0], command.slice(1), { stdio: ["ignore", 2, 2] }).status === 0;
}

/** @param {string} reason @returns {never} */
function stop(reason) {
  say(reason);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  stop(`Roundtrip needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}`);
}

function installPackages() {
  const wanted = createHash("sha256")
    .update(readFileSync("package-lock.json"))
    .update(process.version)
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  if (!run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) stop("npm ci failed: see above");
  writeFileSync(STAMP, wanted);
}

/** How to run a command as root without being asked for a password; undefined if there is no way. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  return sudo.status === 0 ? ["sudo", "-n"] : undefined;
}

/** @typedef {import("./programs.mjs").Package} Package */

/** @param {Package[]} names */
function installPrograms(names) {
  const missing = names.filter((name) => !programOf(name));
  if (missing.length === 0) return;
  say(`Not found, and needed: ${missing.join(", ")}`);
  const root = existsSync("/usr/bin/apt-get") ? asRoot() : undefined;
  if (root && run(...root, "apt-get", "update", "-qq")) {
    for (const name of missing)
      run(...root, "apt-get", "install", "-qq", "-y", "--no-install-recommends", name);
  }
  if (names.includes("chromium") && !programOf("chromium"))
    run("npx", "playwright-core", "install", "--with-deps", "chromium");
}

/** @param {Package[]} names @param {string} without what happens without them */
function reportMissing(names, without) {
  const missing = names.filter((name) => !programOf(name));
  if (missing.length === 0) return;
  if (names === ENGINES && process.env.CI === "true")
    stop(`Missing under CI, where nothing may be skipped: ${missing.join(", ")}`);
  say(`${missing.join(", ")}: ${without}`);
}

checkNode();
installPackages();
if (process.argv.includes("--browser")) {
  installPrograms(ENGINES);
  reportMissing(ENGINES, "tests that need it will be skipped");
}
if (process.argv.includes("--bench")) {
  const names = [...CONTENDERS, ENGINES[0]];
  installPrograms(names);
  reportMissing(names, "what it is for will not be measured");
}
