import type { Problem } from "../problems";
import type { Scenario } from "../scenario";
import { checkContracts } from "./contracts";
import { checkFactors } from "./factors";
import { checkIds } from "./ids";
import { checkMoney } from "./money";
import { checkReferences } from "./references";
import { checkSources } from "./sources";
import { checkTimes } from "./times";
import { checkUnits } from "./units";

/** Everything that must hold between the fields of a scenario whose fields are right each for itself. */
export const checks: readonly ((scenario: Scenario) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkFactors,
  checkTimes,
  checkContracts,
  checkSources,
  checkUnits,
  checkMoney,
];
