import { expect, test } from "vitest";
import { quotation } from "../../../src/view/dialogs/quotation";
import "../../../src/view/text/laterWords";
import { fakeRun } from "../fake/simulator";
import { toy } from "../../fixtures/toy";

const run = fakeRun(toy(), 4_096);
const link = "https://a.example/#1.x";
const title = "Toy, with 1 change";
const quoted = { run, obligor: "Lab", title, doubt: "", day: new Date(2026, 11, 1, 0, 30), link };

test("a quotation says all three outcomes with their errors, of what they are, and where they are found again", () => {
  const [answer = "", caution = "", source = ""] = quotation(quoted).split("\n");
  const { default: fallen, restructured, paysAsSigned } = run.headline;
  for (const { estimate, low, high } of [fallen, restructured, paysAsSigned]) {
    const [at, from, to] = [estimate, low, high].map((share) => (100 * share).toFixed(1));
    expect(answer).toContain(`in ${at} (${from}–${to})`);
  }
  expect(caution).toContain("“Toy, with 1 change”, as known on");
  expect(caution).toContain("not a forecast");
  for (const part of [run.engine, "4,096 futures", run.runId, run.seed, "2026-12-01", link])
    expect(source).toContain(part);
});

test("what was not seen is not quoted as nothing", () => {
  const none = { estimate: 0, low: 0, high: 0.0009 };
  const rare = { ...run, headline: { ...run.headline, default: none } };
  expect(quotation({ ...quoted, run: rare })).toContain("in <\u00a00.1 (");
});

test("what inputs and model leave open is quoted beside chance, once it is known", () => {
  expect(quotation(quoted)).not.toContain("How sure");
  const lines = quotation({ ...quoted, doubt: "All inputs at once 3 to 40." }).split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe("How sure is this? All inputs at once 3 to 40.");
});
