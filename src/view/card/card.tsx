import { Headline } from "../answer/headline";
import { PageContext } from "../pageContext";
import type { Page } from "../state/page";
import { text } from "../text/text";
import "../style/base.css";
import "../style/controls.css";
import "./card.css";

/** The answer alone, for a frame in somebody else's page. */
export function Card({ page, whole }: { page: Page; whole: string }) {
  const { live, titleSaid } = page;
  const run = live.run.value;
  const status = live.status.value;
  return (
    <PageContext.Provider value={page}>
      <main class="card-frame" data-status={status}>
        <Headline />
        <p class="small">
          {titleSaid} · {text.status[live.check.value ?? status]}
          {run !== null && ` · ${text.status.paths(text.count(run.paths))}`}
        </p>
        <p class="small">
          {text.page.caution}{" "}
          <a href={whole} target="_blank" rel="noopener">
            {text.card.open}
          </a>
        </p>
      </main>
    </PageContext.Provider>
  );
}
