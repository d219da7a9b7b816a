import { defineConfig } from "vite";
import { documents } from "./scripts/documents/documents.mjs";
import { engine } from "./scripts/engine.mjs";
import { stored } from "./scripts/stored.mjs";
import { offline } from "./scripts/offline.mjs";
import { cardHeaders, headers, isolation, policyTag } from "./scripts/headers.mjs";

/** The page: relative addresses, so that it can be served from any folder. */
export default defineConfig({
  base: "./",
  resolve: { alias: [{ find: /^seedrandom$/, replacement: "seedrandom/seedrandom.js" }] }, // the one generator of seven that is used
  plugins: [engine(), policyTag(), stored(), documents(), offline(), cardHeaders()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // All that page and card need for a first answer, in one file: it gzips better together, and is asked for once.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "first", test: /\/src\/(engineOfPage|view\/app|view\/state\/page)\.tsx?$/ }],
        },
      },
    },
  },
  worker: { format: "es" },
  server: { headers: isolation },
  preview: { headers },
});
