import type { Scenario } from "../../../src/scenario/scenario";

/** Reasons why a scenario asks for more than the contenders in other languages follow. */
const beyond = ({ step, marks, loops, assumptions, contracts, parties }: Scenario): string[] => {
  const on = (id: string) => (assumptions[id]?.value ?? 0) !== 0;
  return [
    step === "exact" ? "" : `step "${step}"`,
    marks === "beforeDefault" ? "marks before default" : "",
    on("winter.entry") ? "winters" : "",
    on("claims.outsideFirst") ? "debts to the outside first" : "",
    contracts.some((one) => "payable" in one && one.payable === "scheduled") ? "bills for what is late" : "",
    loops.some(({ id, mode }) => id !== "margin" && mode === "absent") ? "absent loops" : "",
    parties.some(({ ownCashVolatility }) => (ownCashVolatility?.value ?? 0) > 0)
      ? "uncertain cash from elsewhere"
      : "",
    contracts.some((one) => one.kind === "tranche" && one.condition === "perGigawatt")
      ? "equity per gigawatt"
      : "",
    contracts.some(
      (one) =>
        one.kind === "tranche" &&
        (one.condition === "met" || (one.leastPrice ?? one.mostLost ?? one.mostDebt) !== undefined),
    )
      ? "equity that waits for prices or for how the investor is"
      : "",
  ].filter((reason) => reason !== "");
};

/** The scenario, if contenders in other languages follow all of it. Throws an Error that says what they do not. */
export function followed(scenario: Scenario): Scenario {
  const reasons = beyond(scenario);
  if (reasons.length > 0)
    throw new Error(
      `bench: the contenders do not follow ${reasons.join(", ")}, which ${scenario.id} asks for`,
    );
  return scenario;
}
