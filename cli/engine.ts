import { readFile } from "node:fs/promises";
import engine from "../src/generated/engine.wasm?url";

/** The engine in WebAssembly, which lies beside the tool. */
export const engineModule = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await readFile(new URL(engine)));
