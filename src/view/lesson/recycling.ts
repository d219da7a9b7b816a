import { circularFlow } from "../../network/flows/circularFlow";
import { finnCycling } from "../../network/flows/finn";
import { leontiefInverse } from "../../network/leontiefInverse";

/** What comes in from customers outside, dollars, and which shares of what they take in two firms of the ring pass on. */
export interface Ring {
  readonly outside: number; // to the first firm, which spends all at the second
  readonly ordered: number; // share that the second orders for at the third
  readonly invested: number; // share that the third puts into the first
}

/** What goes round among three firms; lists hold a number a firm. */
export interface Recycled {
  readonly takenIn: readonly number[]; // by each, from outside and from each other
  readonly again: readonly number[]; // the part of it that has been at that firm before
  readonly flows: readonly (readonly number[])[]; // from, to
  readonly times: number; // how often a dollar from outside is counted
  readonly share: number; // of all that is taken in, that is counted again (Finn)
  readonly circular: number; // the most that can be explained as going round
}

/** Follows the money until all of it has left the ring. */
export function recycle({ outside, ordered, invested }: Ring): Recycled {
  const passed = [
    [0, 1, 0],
    [0, 0, ordered],
    [invested, 0, 0],
  ];
  const takenIn = (leontiefInverse(passed)[0] ?? []).map((times) => outside * times);
  const flows = passed.map((row, i) => row.map((share) => share * (takenIn[i] ?? 0)));
  const { returning, averagePathLength, finnIndex } = finnCycling(flows, [outside, 0, 0]);
  const again = takenIn.map((all, i) => all * (returning[i] ?? 0));
  const circular = circularFlow(flows).maxCirculation;
  return { takenIn, again, flows, times: averagePathLength, share: finnIndex, circular };
}
