import { makeTool } from "../../scripts/tool.mjs";

/** Builds the tool, if its sources changed, before any test calls it. */
export default makeTool;
