import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

// Writes what is made from src/scenario: the JSON schema for editors, and the page of all fields.
const { module } = await runnerImport("./scripts/schema/files.ts", { logLevel: "warn", configFile: false });
/** @type {{ path: string, text: string }[]} */
const files = module.schemaFiles();
for (const { path, text } of files) writeFileSync(path, text);
const { status } = spawnSync(
  "node_modules/.bin/oxfmt",
  files.map(({ path }) => path),
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
