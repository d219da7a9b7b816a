import * as v from "valibot";
import { PartialDay } from "./day";
import { Citation, Id, Note } from "./text";

const Address = v.pipe(
  Citation,
  v.check(
    (address) => !/^\s*(javascript|data|vbscript|blob|file):/i.test(address),
    "a web address or a citation",
  ),
);

/** Where a number was published. `address` is a public web address, or a citation when the text has none. */
export const Source = v.strictObject({
  id: Id,
  publisher: Citation,
  title: v.optional(Citation),
  date: PartialDay,
  address: Address,
  note: v.optional(Note),
});
export type Source = v.InferOutput<typeof Source>;
