import { expect, test } from "vitest";
import { quotation } from "../../../src/view/dialogs/quotation";
import "../../../src/view/text/chartWords";
import { fakeRun } from "../fake/simulator";
import { toy } from "../../fixtures/toy";

const run = fakeRun(toy(), 4_096);
const quoted = {
  run,
  obligor: "Lab",
  title: "Toy, with 1 change",
  day: "2026-12-01",
  link: "https://a.example/#1.x",
};

test("a quotation says the answer with its error, of what it is, and where it is found again", () => {
  const [said = "", source = ""] = quotation(quoted).split("\n");
  const { estimate, low, high } = run.headline.default;
  expect(said).toContain(`In ${(100 * estimate).toFixed(1)} of 100 simulated futures`);
  expect(said).toContain(`${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}, 95 % interval`);
  expect(said).toContain("“Toy, with 1 change”, known on");
  expect(said).toContain("not a forecast");
  for (const part of [
    run.engine,
    "4,096 futures",
    run.runId,
    run.seed,
    "2026-12-01",
    "https://a.example/#1.x",
  ])
    expect(source).toContain(part);
});

test("what was not seen is not quoted as nothing", () => {
  const none = { estimate: 0, low: 0, high: 0.0009 };
  const rare = { ...run, headline: { ...run.headline, default: none } };
  expect(quotation({ ...quoted, run: rare })).toContain("In <\u00a00.1 of 100 simulated futures");
});
