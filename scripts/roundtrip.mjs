import { makeTool, TOOL } from "./tool.mjs";

await makeTool();
await import(`../${TOOL}`);
