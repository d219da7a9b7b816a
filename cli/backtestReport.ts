import type { Backtest, Standing } from "../src/metrics/backtest";
import type { ReportedFile } from "../src/scenario/reported";
import { futures, shareSaid } from "./said";
import { table } from "./table";

/** A backtest for people: what is compared, where each figure falls, under each set of rules, and the lesson. */
export const backtestReport = ({ asOf, why, lesson }: ReportedFile, tests: readonly Backtest[]): string =>
  [
    `Held against what was reported by ${asOf}; ${futures(tests[0]?.paths ?? 0)} each`,
    why,
    ...tests.map(
      ({ scenario, standings }) => `${scenario.title} (${scenario.id}), bn USD\n${standingsTable(standings)}`,
    ),
    lesson,
  ].join("\n\n");

const standingsTable = (standings: readonly Standing[]): string =>
  table([
    ["", "reported", "5 %", "25 %", "middle", "75 %", "95 %", "of 100 futures gave less"],
    ...standings.map(({ figure, quantiles, below }) => [
      figure.plan ? `${figure.label} (plan)` : figure.label,
      figure.value.toFixed(1),
      ...quantiles.map((quantile) => quantile.toFixed(1)),
      shareSaid(below),
    ]),
  ]);
