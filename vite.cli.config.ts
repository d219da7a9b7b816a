import { defineConfig } from "vite";
import { engine } from "./scripts/engine.mjs";

/** The command line tool: one folder that needs Node and nothing else. */
export default defineConfig({
  plugins: [engine()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: "build/cli",
    assetsInlineLimit: 0,
    ssrEmitAssets: true,
    rolldownOptions: {
      input: { roundtrip: "cli/roundtrip.ts" },
      output: { entryFileNames: "[name].js" },
    },
  },
});
