import { expect, test } from "vitest";
import { grown } from "../../bench/grown";

test.each([
  { parties: 8, contracts: 16, quarters: 20, loops: 0 },
  { parties: 64, contracts: 16, quarters: 40, loops: 6 },
  { parties: 8, contracts: 512, quarters: 120, loops: 2 },
])("a scenario of %o is as large as it was asked to be, and valid", (extent) => {
  const { parties, contracts, quarters, loops } = grown(extent);
  const running = loops.filter(({ mode }) => mode === "as-signed");
  expect([parties.length, contracts.length, quarters, running.length]).toEqual(Object.values(extent));
});
