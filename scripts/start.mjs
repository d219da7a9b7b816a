import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { makeIfChanged } from "./changed.mjs";

const SOURCES = [
  "index.html",
  "public",
  "src",
  "workers",
  "scenarios",
  "scripts",
  "vite.config.ts",
  "package-lock.json",
];

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });

await makeIfChanged("dist", SOURCES, () => build({ logLevel: "warn" }));
try {
  const server = await preview({ preview: { port: Number(values.port), strictPort: true } });
  console.log(`Roundtrip is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Could not serve the page on port ${values.port}: ${String(error)}`);
  console.error("If something else uses that port, name another: npm start -- --port 4174");
  process.exitCode = 1;
}
