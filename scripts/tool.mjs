import { makeIfChanged } from "./changed.mjs";

export const TOOL = "build/cli/roundtrip.js";
const SOURCES = "cli src workers scenarios scripts vite.cli.config.ts tsconfig.json package-lock.json".split(
  " ",
);

/** Builds the command line tool if its sources changed. Says nothing on stdout, which belongs to the tool. */
export const makeTool = () =>
  makeIfChanged(TOOL, SOURCES, async () => {
    const { build } = await import("vite");
    await build({ configFile: "vite.cli.config.ts", logLevel: "warn" });
  });
