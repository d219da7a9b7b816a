import { useEffect, useState } from "preact/hooks";
import { snippetOf } from "../card/snippet";
import { usePage } from "../pageContext";
import { titled } from "../state/changed";
import { CopyButton } from "./copyButton";
import { QuoteSection } from "./quoteSection";
import { text } from "../text/text";
import { Dialog } from "./dialog";

const longLink = 8_000;

/** The link that opens this scenario elsewhere, and how long it is. */
export function ShareDialog() {
  const { dialogs, linkNow, subjectNow, language } = usePage();
  const [link, setLink] = useState("");
  const subject = subjectNow();
  useEffect(() => void linkNow().then(setLink), []);
  const named = titled(subject.title, subject.changes);
  const snippet = link === "" ? "" : snippetOf(link, named, language.code.value);
  return (
    <Dialog title={text.share.title} onClose={dialogs.close}>
      <p>{text.share.explain}</p>
      <label class="form-line">
        {text.share.link}
        <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {link !== "" && <p class="small">{text.share.length(link.length)}</p>}
      {link.length > longLink && <p class="problem">{text.share.long}</p>}
      <div class="form-acts">
        <CopyButton what={link} words={text.share.copy} primary />
      </div>
      <QuoteSection />
      {link !== "" && (
        <section class="export">
          <h3>{text.card.title}</h3>
          <p>{text.card.explain}</p>
          <label class="form-line">
            {text.card.snippet}
            <input type="text" readOnly value={snippet} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <CopyButton what={snippet} words={text.card.copy} />
        </section>
      )}
    </Dialog>
  );
}
