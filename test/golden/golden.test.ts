import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openInstance } from "../../src/engine/host";
import { adaptorsOn } from "../../src/golden/adaptors";
import { capabilities } from "../../src/golden/capabilities";
import { readCases } from "../../src/golden/file";
import { runCases } from "../../src/golden/run";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const cases = readCases(read("open.json"));
const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
const adaptors = adaptorsOn((numbers) => openInstance(new WebAssembly.Instance(engine), numbers));
const outcomes = runCases(cases, adaptors);

describe("the golden cases", () => {
  it("are of the capabilities that the format names", () => {
    const told = [...read("FORMAT.md").matchAll(/^### `([^`]+)`/gm)].map(([, name]) => name);
    expect(capabilities).toEqual(told);
  });

  it.each(outcomes)("$id ($capability)", ({ status, why, capability }) => {
    expect(why === "" || status === "not run", why).toBe(true);
    if (answered.some((area) => capability.startsWith(area))) expect(status).toBe("pass");
  });
});

/** Areas, and single capabilities, that must be answered. */
const answered = [
  "attribution.",
  "clearing.",
  "contagion.",
  "default.",
  "dependence.",
  "estimator.",
  "gsa.",
  "mc.",
  "metrics.",
  "model.",
  "normal.",
  "process.",
  "qmc.",
  "revenue.",
  "risk.",
  "rng.",
  "sketch.",
  "structural.",
];
