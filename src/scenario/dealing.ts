import type { Scenario } from "./scenario";

/**
 * The parties that money can come to or go from, in the order of the scenario. Of the others only the share price counts, as
 * shares of them are pledged.
 */
export const dealing = ({ parties, contracts, obligor }: Scenario): Scenario["parties"] =>
  parties.filter(
    ({ id, roundShare }) =>
      id === obligor ||
      (roundShare?.value ?? 0) > 0 ||
      contracts.some((one) => one.from === id || one.to === id || ("lender" in one && one.lender === id)),
  );
