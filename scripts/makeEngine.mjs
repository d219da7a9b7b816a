import { makeEngine } from "./engine.mjs";

await makeEngine();
