import { makeIfChanged } from "./changed.mjs";

const SOURCES = ["cli", "src", "workers", "scenarios", "scripts", "vite.cli.config.ts", "package-lock.json"];
const TOOL = "build/cli/roundtrip.js";

// Only the tool itself may write to stdout, so that its answers can be piped.
await makeIfChanged(TOOL, SOURCES, async () => {
  const { build } = await import("vite");
  await build({ configFile: "vite.cli.config.ts", logLevel: "warn" });
});
await import(`../${TOOL}`);
