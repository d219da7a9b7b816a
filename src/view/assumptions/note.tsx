import { useEffect } from "preact/hooks";
import { usePage } from "../pageContext";
import { fetchNotes, noteIn } from "../state/notes";

/** What a scenario notes about a number, in the language of the page. */
export function Note({ children: note }: { children: string }) {
  const code = usePage().language.code.value;
  useEffect(() => void fetchNotes(code).catch(() => {}), [code]); // it can be read as it was written
  return <>{noteIn(code, note)}</>;
}
