import * as v from "valibot";
import { type Problem, problem } from "../problems";
import type { Loan } from "../contracts/loan";
import { addQuarters, quartersBetween, QuarterText } from "../quarter";
import type { Scenario } from "../scenario";
import type { Schedule } from "../schedule";
import { limits } from "../limits";
import { entry } from "./ids";

/** The headline lies within the horizon, and so does some of every schedule. Says nothing of times that are none. */
export function checkTimes(scenario: Scenario): Problem[] {
  const { start, quarters, headline, schedules, contracts } = scenario;
  if (!v.is(QuarterText, start) || !v.is(QuarterText, headline)) return [];
  const place = quartersBetween(start, headline);
  const last = addQuarters(start, quarters - 1);
  const training = schedules["compute.training"];
  return [
    ...(place >= 0 && place < quarters ? [] : [problem("headline", `${start} to ${last}`, headline)]),
    ...(training === undefined ? [] : checkSchedule(training, "schedules.compute.training", scenario, last)),
    ...contracts.flatMap((contract, i) => {
      const at = entry("contracts", i, contract.id);
      const schedule = "schedule" in contract ? contract.schedule : undefined;
      const gigawatts = "gigawatts" in contract ? contract.gigawatts : undefined;
      return [
        ...(schedule === undefined ? [] : checkSchedule(schedule, `${at}.schedule`, scenario, last)),
        ...(contract.kind === "loan" ? checkMaturity(contract, at, scenario) : []),
        ...(gigawatts === undefined
          ? []
          : [
              ...checkLevels(gigawatts, `${at}.gigawatts`),
              ...checkNear(gigawatts, `${at}.gigawatts`, start),
            ]),
      ];
    }),
  ];
}

/** A loan is paid out and due within the simulated time or later, and due after it is paid out. */
function checkMaturity({ paidOut, maturity }: Loan, at: string, { start }: Scenario): Problem[] {
  const first = paidOut !== undefined && paidOut > start ? paidOut : start;
  return [
    ...(paidOut !== undefined && paidOut < start
      ? [problem(`${at}.paidOut`, `${start} or later, or none if it is owed already`, paidOut)]
      : []),
    ...(maturity < first ? [problem(`${at}.maturity`, `${first} or later`, maturity)] : []),
  ];
}

/** No amount lies so far from the start that its year can only be mistyped: it would be left out without a word. */
function checkNear({ years = {}, quarters = {} }: Schedule, field: string, start: string): Problem[] {
  const from = Number(start.slice(0, 4));
  const [first, last] = [from - limits.scheduleYears, from + limits.scheduleYears];
  return Object.entries({ years, quarters }).flatMap(([span, amounts]) =>
    Object.keys(amounts)
      .filter((time) => Number(time.slice(0, 4)) < first || Number(time.slice(0, 4)) > last)
      .map((time) => problem(`${field}.${span}.${time}`, `a year from ${first} to ${last}`, time)),
  );
}

function checkSchedule(schedule: Schedule, field: string, { start }: Scenario, last: string): Problem[] {
  const { years = {}, quarters = {} } = schedule;
  const given = [...Object.keys(years), ...Object.keys(quarters)];
  const within = (time: string) => time >= start.slice(0, time.length) && time <= last.slice(0, time.length);
  const twice = Object.keys(quarters).filter((quarter) => Object.hasOwn(years, quarter.slice(0, 4)));
  return [
    ...checkNear(schedule, field, start),
    ...(given.some(within)
      ? []
      : [problem(field, `an amount between ${start} and ${last}`, given.join(", ") || "none")]),
    ...twice.map((quarter) =>
      problem(`${field}.quarters.${quarter}`, "no quarter of a year that is given whole", quarter),
    ),
  ];
}

function checkLevels({ years = {}, quarters = {} }: Schedule, field: string): Problem[] {
  const ended = Object.entries(years).map(([year, level]): [string, number] => [`${year}Q4`, level]);
  const all = [...ended, ...Object.entries(quarters)].sort(([a], [b]) => (a < b ? -1 : 1));
  return all.flatMap(([quarter, level], i) => {
    const before = all[i - 1]?.[1] ?? 0;
    return level < before
      ? [
          problem(
            field,
            "levels that never fall, as they are cumulative",
            `${level} after ${before} in ${quarter}`,
          ),
        ]
      : [];
  });
}
