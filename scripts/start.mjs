import { parseArgs } from "node:util";
import { preview } from "vite";
import { makePage } from "./page.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });

await makePage();
try {
  const server = await preview({ preview: { port: Number(values.port), strictPort: true } });
  console.log(`Roundtrip is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Could not serve the page on port ${values.port}: ${String(error)}`);
  console.error("If something else uses that port, name another: npm start -- --port 4174");
  process.exitCode = 1;
}
