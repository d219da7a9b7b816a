import * as v from "valibot";
import { described } from "./described";

/** A list of at most so many entries. */
export const list = <Entry extends v.GenericSchema>(entry: Entry, longest: number, meaning: string) =>
  described(v.pipe(v.array(entry), v.maxLength(longest)), meaning);
