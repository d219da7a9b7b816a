import * as v from "valibot";
import { Id } from "./text";

/** The lists whose entries other parts of a scenario name by their id. */
export type Referred = "parties" | "contracts";

const referred = new WeakMap<object, Referred>();

const reference = (to: Referred) => (meaning: string) => {
  const shape = v.pipe(Id, v.description(meaning));
  referred.set(shape, to);
  return shape;
};

/** The id of a party, or "outside". */
export const partyId = reference("parties");
/** The id of a contract. */
export const contractId = reference("contracts");

/** What a field names, if it holds the id of something else: editors offer what there is, and a removal follows it. */
export const refersTo = (shape: object): Referred | undefined =>
  referred.get("wrapped" in shape ? (shape.wrapped as object) : shape);
