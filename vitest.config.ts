import { defineConfig } from "vitest/config";
import { engine } from "./scripts/engine.mjs";

const inBrowsers = ["test/browser/**/*.test.ts", "test/e2e/**/*.test.ts"];
const inEngines = ["test/engines/**/*.test.ts"];
const inTool = ["test/cli/**/*.test.ts"];

export default defineConfig({
  plugins: [engine()],
  test: {
    reporters: ["default", "./scripts/counts.mjs"],
    coverage: {
      include: ["src/**", "workers/**", "cli/**"],
      exclude: ["src/lane/simd.ts", "src/lane/operators.ts"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: 120_000, // the longest takes a few seconds on an idle machine, but others may be at work on it
          hookTimeout: 120_000,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...inBrowsers, ...inEngines, ...inTool],
        },
      },
      {
        extends: true,
        test: {
          name: "tool",
          include: inTool,
          globalSetup: "test/cli/built.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: inBrowsers,
          globalSetup: "test/browser/served.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
          retry: 1, // browsers share the machine with all else; the report names what needed it
          expect: { poll: { timeout: 60_000 } }, // whatever is waited for comes when it comes
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: inEngines,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
