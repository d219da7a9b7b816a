import { makeEngine } from "./engine.mjs";
import { makePage } from "./page.mjs";
import { makeTool } from "./tool.mjs";

/** What `node scripts/make.mjs <name>` can make; each only if its sources changed. @type {Record<string, () => unknown>} */
const makers = { engine: makeEngine, page: makePage, tool: makeTool };

const make = makers[process.argv[2]];
if (!make) throw new Error(`make: expected one of ${Object.keys(makers).join(", ")}, got ${process.argv[2]}`);
await make();
