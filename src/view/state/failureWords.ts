import { StoreError } from "../../store/failure";
import { text } from "../text/text";

/** What went wrong with storing, and what to do, in the language of the page. */
export function failureWords(cause: unknown): string {
  if (cause instanceof StoreError) {
    const said = text.save.failures[cause.failure];
    return cause.detail === undefined ? said : `${said} (${cause.detail})`;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
