import { useEffect, useState } from "preact/hooks";
import { snippetOf } from "../card/snippet";
import { usePage } from "../pageContext";
import { titled } from "../state/changed";
import { quotation } from "./quotation";
import { text } from "../text/text";
import { Dialog } from "./dialog";

const longLink = 8_000;

/** The link that opens this scenario elsewhere, and how long it is. */
export function ShareDialog() {
  const { dialogs, linkNow, copyLink, exits, subjectNow, language } = usePage();
  const [link, setLink] = useState("");
  const [copied, setCopied] = useState(false);
  const [taken, setTaken] = useState(false);
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
        <button type="button" class="primary" onClick={() => void copyLink().then(setCopied)}>
          {copied ? text.share.copied : text.share.copy}
        </button>
      </div>
      <Quotation />
      {link !== "" && (
        <section class="export">
          <h3>{text.card.title}</h3>
          <p>{text.card.explain}</p>
          <label class="form-line">
            {text.card.snippet}
            <input type="text" readOnly value={snippet} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <button type="button" onClick={() => void exits.copy(snippet).then(() => setTaken(true))}>
            {taken ? text.share.copied : text.card.copy}
          </button>
        </section>
      )}
    </Dialog>
  );
}

/** The answer on screen as text to put elsewhere, once there is one. */
function Quotation() {
  const { live, obligor, subjectShown, exits } = usePage();
  const [link, setLink] = useState("");
  const [taken, setTaken] = useState(false);
  const run = live.run.value;
  const { title, changes, link: linkOf } = subjectShown();
  useEffect(() => void linkOf().then(setLink), [run]);
  if (run === null || link === "") return null;
  const day = new Date().toISOString().slice(0, 10);
  const said = quotation({ run, obligor: obligor.value, title: titled(title, changes), day, link });
  return (
    <section class="export">
      <h3>{text.quote.title}</h3>
      <p>{text.quote.explain}</p>
      <textarea
        class="quotation"
        aria-label={text.quote.label}
        rows={9}
        readOnly
        value={said}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={() => void exits.copy(said).then(() => setTaken(true))}>
        {taken ? text.share.copied : text.quote.copy}
      </button>
    </section>
  );
}
