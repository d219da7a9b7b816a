import { Headline } from "../answer/headline";
import { PageContext } from "../pageContext";
import { titled } from "../state/changed";
import type { Page } from "../state/page";
import { text } from "../text/text";
import "../style/base.css";
import "../style/controls.css";
import "./card.css";

interface Props {
  readonly page: Page;
  readonly whole: string; // address of the page that the card is part of
}

/** The answer alone, for a frame in somebody else's page: no other answer in place of one that cannot be had. */
export const Card = ({ page, whole }: Props) => (
  <PageContext.Provider value={page}>
    {page.refusal.value === null ? (
      <Answered page={page} whole={whole} />
    ) : (
      <Refused page={page} whole={whole} />
    )}
  </PageContext.Provider>
);

function Answered({ page, whole }: Props) {
  const { live } = page;
  const run = live.run.value;
  const status = live.status.value;
  const { title, changes } = page.subjectNow();
  return (
    <main class="card-frame" data-status={status}>
      {live.message.value === null ? (
        <Headline />
      ) : (
        <p role="alert">
          {text.status.explain.error} {live.message}
        </p>
      )}
      <p class="small">
        {titled(title, changes)} · {text.status[live.check.value ?? status]}
        {run !== null && ` · ${text.status.paths(text.count(run.paths))}`}
      </p>
      <p class="small">
        {text.page.caution} <Whole address={whole} />
      </p>
    </main>
  );
}

/** Why the link of the card was refused. */
function Refused({ page, whole }: Props) {
  const refused = page.refusal.value;
  return (
    <main class="card-frame" data-status="refused">
      <h1 class="headline">{refused?.title}</h1>
      <ul class="small problems">
        {refused?.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p class="small">
        <Whole address={whole} />
      </p>
    </main>
  );
}

const Whole = ({ address }: { address: string }) => (
  <a href={address} target="_blank" rel="noopener">
    {text.card.open}
  </a>
);
