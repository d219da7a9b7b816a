import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { makePage } from "../../scripts/page.mjs";
import { programOf } from "../../scripts/programs.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served. */
    address: string;
    /** Path of Chromium, or "" where there is none: then tests that need it are skipped. */
    chromium: string;
  }
}

/** Serves the page as it was built; builds it if its sources changed. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  await makePage();
  const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
  project.provide("address", server.resolvedUrls?.local[0] ?? "");
  project.provide("chromium", programOf("chromium") ?? "");
  return () => server.close();
}
