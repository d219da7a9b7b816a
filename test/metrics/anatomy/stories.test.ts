import { expect, test } from "vitest";
import type { CauseId } from "../../../src/metrics/anatomy/cause";
import type { Studied } from "../../../src/metrics/anatomy/failure";
import { grouped } from "../../../src/metrics/anatomy/grouped";
import { storiesOf } from "../../../src/metrics/anatomy/stories";
import { atOnce } from "../../../src/run/slices";
import { toy } from "../../fixtures/toy";

const like = (
  count: number,
  causes: readonly CauseId[],
  creditor: string | null,
  quarter: string,
): Studied[] =>
  Array.from({ length: count }, (_, k) => ({
    failure: { path: k, quarter, creditor, causes, chain: [] },
    profile: [k],
  }));

const alike = [
  ...like(40, ["revenue", "funding"], "lab-cloud", "2028Q2"),
  ...like(30, ["revenue"], "lab-cloud", "2029Q1"),
  ...like(20, ["revenue"], "lab-chips", "2030Q1"),
  ...like(8, ["delay", "revenue"], "lab-cloud", "2030Q1"),
  ...like(2, [], null, "2031Q1"),
];
const ranked: CauseId[] = ["revenue", "funding", "delay"];

test("failures of the same causes and creditor are one story, and rare ones none", () => {
  expect(atOnce(grouped(alike, ranked)).map(({ causes, members }) => [causes, members.length])).toEqual([
    [["revenue", "funding"], 40],
    [["revenue"], 30],
    [["revenue"], 20],
    [["revenue", "delay"], 8],
  ]);
});

test("causes that would split failures into too many stories are left out", () => {
  const many: CauseId[] = ["revenue", "funding", "jump", "market", "compute", "bills"];
  const scattered = Array.from({ length: 64 }, (_, set) =>
    like(
      1,
      many.filter((__, k) => set & (1 << k)),
      "lab-cloud",
      "2028Q2",
    ),
  ).flat();
  const groups = atOnce(grouped(scattered, many));
  expect(groups.map(({ causes, members }) => [[...causes].sort(), members.length])).toEqual([
    [[], 16],
    [["revenue"], 16],
    [["funding"], 16],
    [["funding", "revenue"], 16],
  ]);
});

test("a story says its share, whom it leaves unpaid, when, and whether that bill grows just then", () => {
  const { stories, others } = atOnce(storiesOf(alike, ranked, toy()));
  const [first, , third] = stories;
  expect([first.share.estimate, first.label, first.creditorShare.estimate]).toEqual([
    0.4,
    "Lab rents from Cloud",
    1,
  ]);
  expect([first.from, first.to, first.ramp]).toEqual(["2028Q2", "2028Q2", true]); // 6 in 2027, 10 in 2028
  expect([third.creditor, third.ramp]).toEqual(["lab-chips", false]); // 4 in 2029, 3 in 2030
  expect(others.estimate).toBe(0.02);
  expect(first.typical).toBe(19); // the middle of 0 to 39
});
