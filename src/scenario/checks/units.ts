import { fieldName } from "../fieldName";
import { places } from "../places";
import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";
import type { Schedule } from "../schedule";
import { entry } from "./ids";

const MONEY = /^bn USD\b/;

/**
 * Money is in billions of dollars, and a schedule's amounts are of its years or of its quarters: a file that says it otherwise would be
 * read a thousand or four times too large without a word. How other units are worded is free.
 */
export const checkUnits = (scenario: Scenario): Problem[] => [
  ...places(scenario).flatMap(({ keys, meaning, quantity }) =>
    MONEY.test(meaning.unit) ? checkMoney(quantity.unit, fieldName(scenario, [...keys, "unit"])) : [],
  ),
  ...Object.entries(scenario.schedules).flatMap(([id, schedule]) =>
    schedule === undefined ? [] : checkSchedule(schedule, `schedules.${id}`),
  ),
  ...scenario.contracts.flatMap((contract, i) =>
    "schedule" in contract && contract.schedule !== undefined
      ? checkSchedule(contract.schedule, `${entry("contracts", i, contract.id)}.schedule`)
      : [],
  ),
];

const checkMoney = (unit: string, at: string): Problem[] =>
  MONEY.test(unit) ? [] : [problem(at, 'a unit that begins with "bn USD"', told(unit))];

function checkSchedule({ unit, years, quarters }: Schedule, at: string): Problem[] {
  const both = (years === undefined) === (quarters === undefined);
  const [span, wrong] = years === undefined ? ["a quarter", /\byear/] : ["a year", /\bquarter/];
  return [
    ...checkMoney(unit, `${at}.unit`),
    ...(!both && wrong.test(unit) ? [problem(`${at}.unit`, `"bn USD ${span}"`, told(unit))] : []),
  ];
}
