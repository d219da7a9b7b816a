import { type Keys, withoutField, withValue } from "../../src/scenario/edit";
import { toy } from "../fixtures/toy";

/** The toy scenario as plain JSON with one place changed. */
export const edited = (keys: Keys, value: unknown): unknown => withValue(toy(), keys, value);

/** The toy scenario without one field. */
export const lacking = (keys: Keys): unknown => withoutField(toy(), keys);
