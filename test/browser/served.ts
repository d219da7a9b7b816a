import { existsSync } from "node:fs";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { programOf } from "../../scripts/programs.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served. */
    address: string;
    /** Path of Chromium, or "" where there is none: then tests that need it are skipped. */
    chromium: string;
  }
}

/** Serves the page as it was built; builds it if it never was. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) await build({ logLevel: "warn" });
  const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
  project.provide("address", server.resolvedUrls?.local[0] ?? "");
  project.provide("chromium", programOf("chromium") ?? "");
  return () => server.close();
}
