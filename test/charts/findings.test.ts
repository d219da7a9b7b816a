import { describe, expect, test } from "vitest";
import { french } from "../../src/charts/french";
import { charts } from "../../src/charts/index";
import { heldBy, orderIn, rowsOf } from "../../src/charts/losses/rows";
import { differences, fakeRun, reading } from "./run.fixture";
import { fakeDrivers } from "./drivers.fixture";
import { fakeScatter } from "./scatter.fixture";
import { fakeSweep } from "./sweep.fixture";
import { fakeTornado } from "./tornado.fixture";
import { fakeUncertainty } from "./uncertainty.fixture";

const run = fakeRun();
const slow = fakeRun({ failing: 0.52, title: "Slow growth", id: "b" });
const safe = fakeRun({ failing: 0, title: "No debt", id: "c" });
const read = {
  ...reading(),
  year: "2031",
  differences,
  tornado: fakeTornado,
  uncertainty: fakeUncertainty,
  sweep: fakeSweep,
  drivers: fakeDrivers,
  scatter: fakeScatter,
};

const chart = (id: string): (typeof charts)[number] => {
  const found = charts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};

describe("findings", () => {
  test.each([
    [
      "when",
      /^Bright Lab defaults by the end of 2031 in 28 of 100, by the end of 2036 in 34 of 100 simulated futures \(33\.3 to 34\.7\) and does not in 66 of 100; .* between Q\d 20\d\d and Q\d 20\d\d\.$/,
    ],
    [
      "survival",
      /^By the end of 2036, Bright Lab has not defaulted in 66 of 100 simulated futures \(65\.3 to 66\.7\)\.$/,
    ],
    [
      "outcomes",
      /^Of 100 simulated futures up to the end of 2031, Bright Lab defaults in 28 \(27\.4 to 28\.7\), cuts .* in 14 .* as signed in 58/,
    ],
    [
      "cashFan",
      /^At the end of 2031, Bright Lab holds between \$\d+\u00a0bn and \$\d+\u00a0bn in half .* in at least 90 of 100\.$/,
    ],
    [
      "solvency",
      /^At the end of 2031, the liquidity cover of Bright Lab is below 1 in \d+ of 100 simulated futures \(/,
    ],
    [
      "losses",
      /^If Bright Lab defaults by the end of 2036, Harbour Host loses most, \$118\u00a0bn \(\$112\u00a0bn to \$124\u00a0bn\) on average, then/,
    ],
    [
      "obligations",
      /^In 2031, Nimbus Cloud bills most, \$[\d.]+\u00a0bn of \$[\d.]+\u00a0bn paid to vendors on average\. (Until Q\d 20\d\d|In every quarter|More falls due) .*\.$/,
    ],
    [
      "circularity",
      /^For 100 dollars that .* bills in (Q4 )?20\d\d, it pays [\d.]+ of its own into its customer\. Of 100 dollars between firms in (Q4 )?20\d\d, at most [\d.]+ go round, \$\d+.*\.$/,
    ],
    [
      "causes",
      /^Without slow revenue, 90 of 100 failing futures would have been saved \(88 to 92\); without shut funding 45 of 100 \(43 to 47\)\. In 2 of 100 \(0\.9 to 2\.1\) no single cause put right would have been enough\.$/,
    ],
    [
      "future",
      /^Future 4890: Q3 2027 revenue is 20 % below plan and .*; Q2 2029 \$5\u00a0bn left unpaid to Nimbus Cloud and others outside\.$/,
    ],
    [
      "together",
      /^13 of 100 futures see two firms or more lose a tenth of their buffer at once \(.*\); 12 of 100 .* three or more; 7 of 100 .* all 8\.$/,
    ],
    [
      "systemic",
      /^When Nimbus Cloud is hit \(400 futures\), all others together lose more than \$460\u00a0bn \(.*\) 1 time in 20; usually \$12\u00a0bn\.$/,
    ],
    [
      "ring",
      /^On average Bright Lab pays \$1\.\d\d\u00a0tn .* receives \$\d+\u00a0bn from them\. The largest sum: Bright Lab pays Nimbus Cloud/,
    ],
    [
      "difference",
      /^From “As announced” to “Slow growth”, 3 of 5 figures change .* defaults .*: \+7 of 100 futures \(\+5\.2 to \+8\.8\)\.$/,
    ],
    [
      "tornado",
      /^What matters most: Growth today \(8 to 18 of 100 default\) and Cash today \(10.0 to 11\.2 of 100 default\), .*; as it is, 11\.2 \(10\.5 to 11\.9\) default\.$/,
    ],
    [
      "uncertainty",
      /^Chance leaves 10\.5 to 11\.9 of 100 open; “Growth today” alone, .*, 8 to 18; all inputs at once 3 to 31; 3 other models 6 to 19\. The doubt about inputs and model is larger than chance/,
    ],
    [
      "scatter",
      /^With Growth of demand in its lowest tenth > 99\.9 \(\d+\.\d to > 99\.9\) of 100 default, in its highest < 0\.1 \(< 0\.1 to \d+\.\d\)\.$/,
    ],
    [
      "drawn",
      /^In these futures default hangs most on Growth of demand, then on Growth today: .* tenth 40\.0 \(\d+\.\d to \d+\.\d\) and 2\.0 \(\d\.\d to \d\.\d\) of 100 default\.$/,
    ],
    [
      "backtest",
      /^As known then: 3 of 4 reported figures fall where 90 of 100 futures lie, and 1 of 1 plans\. then with even rounds: 2 of 4 .*\. Farthest off is Equity raised, 2026: \$120\u00a0bn, against \$3\.5\u00a0bn to \$66\u00a0bn\.$/,
    ],
    [
      "response",
      /^Of a dollar that Bright Lab loses today, \$0\.\d\d \(.*\) is lost by the end of 20\d\d: others replace the rest\. In the tenth .* it is \$.*\.$/,
    ],
    [
      "sweep",
      /^Over the reach of Growth today and Cash today, default goes from 4 of 100 \(\d+(\.\d)? to \d+(\.\d)?\) to 60 of 100 \(59 to 61\)\.$/,
    ],
  ])("%s speaks plain English with its interval", (id, sentence) => {
    const runs = id === "difference" ? [run, slow] : [run];
    expect(chart(id).finding(runs, read)).toMatch(sentence);
  });

  test.each([
    [
      "when",
      /^Bright Lab fait défaut d’ici à la fin de 2031 dans 28 sur 100, d’ici à la fin de 2036 dans 34 futurs simulés sur 100 \(33,3 à 34,7\), et non dans 66 sur 100 ; la moitié/,
    ],
    ["survival", /n’a pas fait défaut dans 66 futurs simulés sur 100 \(65,3 à 66,7\)\.$/],
    ["outcomes", /fait défaut dans 28 \(27,4 à 28,7\), réduit .* dans 14 .* comme convenu dans 58/],
    [
      "losses",
      /^Si Bright Lab fait défaut d’ici à la fin de 2036, Harbour Host perd le plus, 118 Md\$ \(112 Md\$ à 124 Md\$\) en moyenne, puis/,
    ],
    ["ring", /^En moyenne, Bright Lab paie 1.\d\d\d Md\$ aux autres/],
    ["difference", /: \+7 futurs sur 100 \(\+5,2 à \+8,8\)\.$/],
  ])("%s speaks plain French too", (id, sentence) => {
    const runs = id === "difference" ? [run, slow] : [run];
    expect(chart(id).finding(runs, { ...read, words: french })).toMatch(sentence);
  });

  test("a default never seen is no certainty", () => {
    expect(chart("when").finding([safe], read)).toBe(
      "Bright Lab defaults by the end of 2036 in fewer than 1 in 6,600 simulated futures: none was seen.",
    );
    const said = charts.flatMap((each) => [each.finding([safe], read)]).join(" ");
    expect(said).not.toMatch(/\b(0|100) of 100\b|\b(0|100) ?%/);
  });

  test("of several runs the losses of each are told by its name", () => {
    expect(chart("losses").finding([run, slow, { ...safe, losses: {} }], read)).toMatch(
      /^If Bright Lab defaults by the end of 2036, these lose most on average\. As announced: Harbour Host \$118\u00a0bn \(.*\), then .* and .*; Slow growth: Harbour Host \$\d+.*; No debt: nobody\.$/,
    );
  });

  test("several runs are named", () => {
    for (const id of ["when", "survival", "outcomes", "solvency"]) {
      expect(chart(id).finding([run, slow], read)).toMatch(/As announced.*Slow growth/);
    }
  });
});

describe("tables", () => {
  test.each(charts.map(({ id }) => id))("%s: every row has a cell for every column", (id) => {
    const { columns, rows } = chart(id).table([run, slow], read);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.flat().filter((cell) => Number.isNaN(cell))).toEqual([]);
  });

  test("shares of the three outcomes add to one in each year", () => {
    const { rows } = chart("outcomes").table([run], read);
    const byQuarter = new Map<string, number>();
    for (const [, quarter, , share] of rows)
      byQuarter.set(String(quarter), Number(share) + (byQuarter.get(String(quarter)) ?? 0));
    for (const sum of byQuarter.values()) expect(sum).toBeCloseTo(1, 9);
  });
});

test("what is due in a story's future is paid, given up, deferred or left unpaid, to the last dollar", () => {
  const { rows } = chart("future").table([run], read);
  for (const [quarter, , , due, ...parts] of rows) {
    const sum = parts.slice(0, 4).reduce((so: number, part) => so + Number(part), 0);
    expect([quarter, sum]).toEqual([quarter, expect.closeTo(Number(due), 9)]);
  }
});

describe("what keeps a picture still", () => {
  test("rows of losses follow the order given, new ones last", () => {
    const free = rowsOf(run, reading()).map(({ party }) => party.id);
    expect(free.slice(0, 3)).toEqual(["host", "cloud", "chips"]);
    const held = rowsOf(run, { ...reading(), order: ["chips", "cloud"] }).map(({ party }) => party.id);
    expect(held.slice(0, 3)).toEqual(["chips", "cloud", "host"]);
  });

  test("what is held when a drag begins gives back its order", () => {
    const order = orderIn({ ...reading(), width: 600, domain: heldBy([run], reading()) });
    expect(order).toEqual(rowsOf(run, reading()).map(({ party }) => party.id));
  });

  test("a chart without any run says so", () => {
    const ofRuns = charts.filter(
      ({ id }) =>
        !["difference", "uncertainty", "tornado", "drawn", "sweep", "scatter", "backtest"].includes(id),
    );
    for (const each of ofRuns) {
      expect(() => each.finding([], read), each.id).toThrow(/expected at least one run, got none/);
    }
  });
});
