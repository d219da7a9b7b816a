import { useEffect, useState } from "preact/hooks";
import { shown } from "./number";
import { type Takes, typed, whyRefused } from "./typed";

/** What is being typed into a box for a number. What is refused stays, with the reason, until it is put right. */
export function useDraft(takes: Takes, inUse: number, choose: (value: number) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [inUse]); // what is refused gives way once the number is another
  const read = draft === null ? null : typed(draft, takes);
  return {
    text: draft ?? shown(inUse),
    wrong: read !== null && "wrong" in read ? whyRefused(read.wrong, takes, inUse) : null,
    type: setDraft,
    drop: () => setDraft(null),
    accept: () => {
      if (read === null || "wrong" in read) return;
      setDraft(null);
      choose(read.value);
    },
  };
}
