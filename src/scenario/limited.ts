import type { Party } from "./party";
import type { Scenario } from "./scenario";

/** Investors with a limit of debt: it bounds what they can still put into the obligor. */
export const limited = ({ parties, obligor }: Pick<Scenario, "parties" | "obligor">): Party[] =>
  parties.filter(({ id, debtLimit }) => id !== obligor && debtLimit !== undefined);
