import { build, type Rollup } from "vite";

/**
 * A module of the engine as it ships to those without WebAssembly: in one file, where lane functions are plain calls that
 * the machine inlines. Under the test runner each is a look-up in another module, and a block takes ten times as long.
 */
export async function bundled<Module>(entry: string): Promise<Module> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, target: "node20", ssr: true, lib: { entry, formats: ["es"] } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const code = Buffer.from(output[0].code).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Module;
}
