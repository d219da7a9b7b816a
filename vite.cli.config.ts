import { dirname, relative } from "node:path/posix";
import { defineConfig } from "vite";
import { engine } from "./scripts/engine.mjs";

/** The command line tool: one folder that needs Node and nothing else. */
export default defineConfig({
  plugins: [engine()],
  ssr: { noExternal: true },
  experimental: {
    /** Files that the tool loads, such as the engine, are found beside the code that asks for them. */
    renderBuiltUrl(filename, { hostId }) {
      const path = JSON.stringify(`./${relative(dirname(hostId), filename)}`);
      return { runtime: `new URL(${path}, import.meta.url).href` };
    },
  },
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/cli",
    assetsInlineLimit: 0,
    ssrEmitAssets: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { roundtrip: "cli/roundtrip.ts", thread: "cli/thread.ts" },
      // All beside each other: a worker thread is found from whichever file starts it.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
