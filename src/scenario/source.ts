import * as v from "valibot";
import { PartialDay } from "./day";
import { described } from "./described";
import { limits } from "./limits";
import { list } from "./list";
import { Citation, Id, Note } from "./text";

const Address = v.pipe(
  Citation,
  v.check(
    (address) => !/^\s*(javascript|data|vbscript|blob|file):/i.test(address),
    "a web address or a citation",
  ),
);

/** A public text in which the figures of a publication were read, where that itself was not. */
const Seen = v.strictObject({
  publisher: described(Citation, "Who published the text that was read."),
  address: described(Address, "Its public web address, or a citation."),
});

/** Where a number was published. `address` is a public web address, or a citation when the text has none. */
export const Source = v.strictObject({
  id: described(Id, "Names it for the numbers that rest on it."),
  publisher: described(Citation, "Who published it."),
  title: v.optional(described(Citation, "Title of the publication.")),
  date: described(PartialDay, "Day, month or year of publication."),
  address: described(Address, "A public web address, or a citation."),
  seen: v.optional(list(Seen, limits.seen, "Public texts that tell its figures, where those were read.")),
  note: v.optional(described(Note, "What a reader should know.")),
});
export type Source = v.InferOutput<typeof Source>;
