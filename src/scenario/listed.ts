import type { Party } from "./party";
import type { Scenario } from "./scenario";

/** Parties whose shares are listed, by id: they have a market value, and a price that moves. */
export const listed = ({ parties, obligor }: Pick<Scenario, "parties" | "obligor">): Party[] =>
  parties
    .filter(
      ({ id, marketValue, equityVolatility, equityBeta }) =>
        id !== obligor && marketValue !== undefined && (equityVolatility ?? equityBeta) !== undefined,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
