import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Host, openModule } from "../../src/engine/host";
import { openScript } from "../../src/engine/script";
import { tapeOf } from "../../src/run/tape/tape";
import { toy } from "../fixtures/toy";

const wasm = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

function hashes(host: Host, numbers: Float64Array, blocks: number): string[] {
  host.read(numbers);
  host.clear();
  return Array.from({ length: blocks }, (_, block) => {
    host.run(block, 128);
    return host.hash(128);
  });
}

test("both compilers give the same bits", async () => {
  const { numbers } = tapeOf(toy());
  const script = openScript(numbers);
  const module = await openModule(wasm, numbers);
  expect(hashes(module, numbers, 8)).toEqual(hashes(script, numbers, 8));
  expect(module.counts()).toEqual(script.counts());
  expect(module.sums()).toEqual(script.sums());
});
