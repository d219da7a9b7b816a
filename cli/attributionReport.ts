import type { Attribution, Paired } from "../src/metrics/attribution/attribution";
import { helping } from "../src/metrics/attribution/years";
import type { Scenario } from "../src/scenario/scenario";
import { futures, moneySaid, ofHundred, pointsSaid } from "./said";
import { table } from "./table";

const without = {
  exogenised: "without their feedback, all money following its plan",
  absent: "without their deals, as if never signed",
} as const;

/** An attribution for people: the headline, by loop, by year, by party. */
export const attributionReport = (attribution: Attribution, scenario: Scenario, runId: string): string =>
  [
    `${scenario.title} (${scenario.id}), as of ${scenario.asOf}`,
    `${futures(attribution.paths)} in each of ${attribution.worlds.length} worlds, next to the same ${without[attribution.off]}; in brackets 95 % intervals of sampling alone`,
    headline(attribution),
    `What each loop adds\n${byLoop(attribution)}`,
    `Default by year's end, of 100 futures\n${byYear(attribution)}`,
    `What each loop adds to mean losses, bn USD\n${byParty(attribution, scenario, "losses")}`,
    ...shareholdersReport(attribution, scenario),
    `run ${runId}, seed "${scenario.seed}"`,
  ].join("\n\n");

function headline({ total, headline: quarter, off, years }: Attribution): string {
  const { difference: added, allOn, noneOn } = total;
  const what = off === "exogenised" ? "loops" : "loops' deals";
  const [on, none] = [ofHundred(allOn.default), ofHundred(noneOn.default)];
  const amount = `By the end of ${quarter} ${on} of 100 default, without the ${what} ${none}: `;
  if (added.default.low > 0)
    return `${amount}the ${what} add ${pointsSaid(added.default)} of the ${on}${early(years)}.`;
  if (added.default.high < 0)
    return `${amount}the ${what} spare ${pointsSaid(reversed(added.default))} of the ${none}.`;
  return `${amount}the ${what} change this by less than can be told, ${pointsSaid(added.default)}${early(years)}.`;
}

/** Until when the loops help, if they do at first. */
function early(years: Attribution["years"]): string {
  const helped = helping(years);
  if (!helped) return "";
  const { most, last } = helped;
  return `; until ${last.quarter} they help, most in ${most.quarter}, when they spare ${pointsSaid(reversed(most.difference))}`;
}

/** What is spared, where the estimate says what is added. */
const reversed = ({ estimate, standardError, low, high }: Paired): Paired => ({
  ...{ estimate: -estimate, standardError },
  ...{ low: -high, high: -low },
});

const byLoop = ({ loops, total: { difference } }: Attribution): string =>
  table([
    ["", "default, of 100", "mean of worst 5 % of losses, bn USD"],
    ...[...loops, { label: "together", ...difference }].map((part) => [
      part.label,
      pointsSaid(part.default),
      moneySaid(part.expectedShortfall),
    ]),
  ]);

const byYear = ({ years }: Attribution): string =>
  table([
    ["", "loops on", "off", "difference"],
    ...years.map(({ quarter, allOn, noneOn, difference }) => [
      quarter,
      ofHundred(allOn),
      ofHundred(noneOn),
      pointsSaid(difference),
    ]),
  ]);

function shareholdersReport(attribution: Attribution, scenario: Scenario): string[] {
  return Object.keys(attribution.total.allOn.shareholders).length === 0
    ? []
    : [
        "What each loop adds to what shareholders lose by orders and warrants, on average over all futures, bn USD\n" +
          byParty(attribution, scenario, "shareholders"),
      ];
}

/** Loops side by side in one table: with more, its lines would be broken by a window of usual width. */
const SIDE_BY_SIDE = 3;

function byParty(
  { loops, total }: Attribution,
  { parties }: Scenario,
  whose: "losses" | "shareholders",
): string {
  const parts = [...loops, { label: "together", ...total.difference }];
  const size = (id: string) => total.allOn[whose][id] ?? 0;
  const losers = parties.filter(({ id }) => id in total.allOn[whose]).sort((a, b) => size(b.id) - size(a.id));
  const tables: string[] = [];
  for (let from = 0; from < parts.length; from += SIDE_BY_SIDE) {
    const some = parts.slice(from, from + SIDE_BY_SIDE);
    const rows = losers.map(({ id, name }) => [
      name,
      ...some.map((part) => (part[whose][id] ? moneySaid(part[whose][id]) : "")),
    ]);
    tables.push(table([["", ...some.map(({ label }) => label)], ...rows]));
  }
  return tables.join("\n\n");
}
