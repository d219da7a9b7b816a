import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import { text } from "../text/text";

interface Props {
  readonly what: string;
  readonly words: string;
  readonly primary?: boolean;
}

/** Copies a text that stands beside it, and says so; a browser may refuse that, and then it says that too. */
export function CopyButton({ what, words, primary = false }: Props) {
  const { exits } = usePage();
  const [taken, setTaken] = useState("");
  const [refused, setRefused] = useState("");
  const copy = async () => {
    try {
      await exits.copy(what);
      setTaken(what);
      setRefused("");
    } catch (cause) {
      setRefused(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <>
      <button type="button" class={primary ? "primary" : ""} {...pressed(() => void copy(), what === "")}>
        {what !== "" && taken === what ? text.share.copied : words}
      </button>
      {refused !== "" && (
        <p class="problem" role="alert">
          {text.share.notCopied} {refused}
        </p>
      )}
    </>
  );
}
