import { roundTrip } from "../../stats/roundTrip";
import { settle } from "./invoice";

/** A customer with money of its own, equity that its supplier puts in first, and the supplier's bill; dollars. */
export interface Stake {
  readonly own: number;
  readonly stake: number;
  readonly bill: number;
}

/** What the supplier books, and how much of that it paid itself. */
export interface Booked {
  readonly booked: number; // what the customer pays it
  readonly without: number; // what it would have paid without the stake
  readonly share: number; // of what is booked, that is the supplier's own money; 1 at most
  readonly gained: number; // cash of the supplier, after minus before; below 0 if it put in more than came back
}

/** A stake paid in, then the bill paid out of all that the customer has. */
export function invest({ own, stake, bill }: Stake): Booked {
  const booked = settle({ own: own + stake, bill, owed: 0 }).paid;
  const without = settle({ own, bill, owed: 0 }).paid;
  const share = booked > 0 ? Math.min(1, roundTrip(stake, booked).roundTripShare) : 0;
  return { booked, without, share, gained: booked - stake };
}
