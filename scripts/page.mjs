import { makeIfChanged } from "./changed.mjs";

const SOURCES =
  "index.html public src workers scenarios scripts vite.config.ts tsconfig.json package-lock.json".split(" ");

/** Builds the page to dist/ if its sources changed. */
export const makePage = () =>
  makeIfChanged("dist", SOURCES, async () => {
    const { build } = await import("vite");
    await build({ configFile: "vite.config.ts", logLevel: "warn" });
  });
