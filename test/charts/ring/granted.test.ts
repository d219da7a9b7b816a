import { expect, test } from "vitest";
import { circularity } from "../../../src/charts/circularity/circularity";
import { vendorWords } from "../../../src/charts/circularity/words";
import { english } from "../../../src/charts/english";
import { french } from "../../../src/charts/french";
import { movements } from "../../../src/charts/ring/movements";
import { finding, movementWords, sharesNote } from "../../../src/charts/ring/words";
import { fakeRun, parties, reading } from "../run.fixture";

const run = fakeRun();
const warrant = { ...run.flows[0], contract: "w", kind: "warrant", from: "rival", to: "lab" };
const granted = { ...run, flows: [...run.flows, warrant] };
const inFrench = { ...reading(), words: french };

test("shares that a firm grants are told as sold by who holds them, not as paid in by the firm", () => {
  const { inside } = movements(granted, parties);
  const shares = inside.find(({ purpose }) => purpose === "shares");
  if (shares === undefined) throw new Error("expected a movement for shares");
  expect(movementWords(shares, reading())).toMatch(
    /^Bright Lab sells shares that Quartz Semi granted for \$/,
  );
  expect(movementWords(shares, inFrench)).toContain("d’actions que Quartz Semi a attribuées");
  expect(sharesNote(english, inside)).toContain("cost it no cash");
  expect(finding([granted], reading())).toMatch(
    /receives \$[^,]*, \$.* of it from the market for shares that they granted\./,
  );
  expect(finding([granted], inFrench)).toContain("du marché pour des actions qu’elles ont attribuées.");
});

test("without such shares nothing is said of them", () => {
  expect(sharesNote(english, movements(run, parties).inside)).toBe("");
  expect(finding([run], reading())).not.toContain("granted");
});

test("of a vendor that grants shares alone it is said that no cash is its own", () => {
  const of = { vendor: "rival", customer: "lab", invested: 0, given: 21.4, billed: 10, roundTripShare: 2.14 };
  expect(vendorWords(of, "2032", reading())).toBe(
    "For 100 dollars that Quartz Semi bills in 2032, its customer takes in 214 by selling shares that Quartz Semi granted it, and none of its cash",
  );
  expect(vendorWords({ ...of, invested: 2 }, "2032", reading())).toContain(
    "it pays 20 of its own into its customer, which takes in 214 more by selling shares that it was granted",
  );
  const rows = circularity.table([granted], reading()).rows.filter((row) => row[2] === "Quartz Semi");
  expect(rows.some((row) => row[3] === "shares granted, as its customer sells them")).toBe(true);
});
