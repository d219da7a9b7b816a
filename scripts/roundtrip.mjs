import { makeTool, TOOL } from "./tool.mjs";

await makeTool();
// Files are named as seen from where the command was typed, though npm runs its scripts in the project's folder.
process.chdir(process.env.INIT_CWD ?? ".");
await import(`../${TOOL}`);
