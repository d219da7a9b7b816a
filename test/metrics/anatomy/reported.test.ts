import { expect, test } from "vitest";
import { whyReport } from "../../../cli/whyReport";
import { fakeAnatomy } from "../../charts/anatomy.fixture";
import { toy } from "../../fixtures/toy";

test("that two firms were never seen to lose together is not told as impossible", () => {
  const parties = toy().parties.map(({ id }) => id);
  const anatomy = fakeAnatomy(parties);
  const never = { estimate: 0, low: 0, high: 0.001 };
  const tenth = anatomy.together.tenth.map((row) => row.map(() => never));
  const said = whyReport({ ...anatomy, together: { ...anatomy.together, tenth } }, toy(), "run");
  const joint = said.split("\n\n").find((part) => part.startsWith("Of 100 futures, lose more"));
  expect(joint).toContain("< 0.1");
  expect(joint).not.toMatch(/ 0\.0( |$)/m);
});
