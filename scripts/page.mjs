import { makeIfChanged } from "./changed.mjs";

const SOURCES =
  "index.html embed.html public docs CHANGELOG.md src workers scenarios scripts vite.config.ts tsconfig.json package-lock.json".split(
    " ",
  );

/** Builds the page to dist/ if its sources changed; for use, whoever asks: what is tested is what ships. */
export const makePage = () =>
  makeIfChanged("dist", SOURCES, async () => {
    const { build } = await import("vite");
    const asked = process.env.NODE_ENV;
    process.env.NODE_ENV = "production";
    await build({ configFile: "vite.config.ts", logLevel: "warn" });
    if (asked === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = asked;
  });
