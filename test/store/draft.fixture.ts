import type { Draft } from "../../src/store/savedScenario";
import { run } from "../export/run.fixture";

export const draft: Draft = {
  name: "Slower growth",
  note: "Growth halves.",
  base: "alder",
  set: { "revenue.growth": 0.1 + 0.2, "loop.vendor.mode": "absent" },
  seed: "42",
  run,
  tags: ["bear"],
};
