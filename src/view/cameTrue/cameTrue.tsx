import { useEffect } from "preact/hooks";
import { backtest } from "../../charts/backtest/backtest";
import type { ReportedFile } from "../../scenario/reported";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { ReportedSources } from "./reportedSources";
import "./cameTrue.css";

const charts = [backtest];

/** An earlier scenario against what came after it: picture, lesson, and where the figures come from. */
export function CameTrue() {
  const { cameTrue, live, reading } = usePage();
  useEffect(() => cameTrue.ask(), []);
  const { answer, failure, busy } = cameTrue;
  if (failure.value !== null) return <p class="problem">{failure}</p>;
  const run = live.run.value;
  if (answer.value === null || run === null)
    return (
      <p class="waiting" role="status">
        {text.audit.comparing}
      </p>
    );
  const { reported, tests } = answer.value;
  const { why, lesson, lang } = proseOf(reported);
  const backtests = tests.map((test) => ({
    ...test,
    scenario: { ...test.scenario, title: phrase(test.scenario.title) },
  }));
  return (
    <div class="came-true">
      <p>{text.audit.upTo(reported.asOf)}</p>
      <p lang={lang}>{why}</p>
      <Figure charts={charts} runs={[run]} level={3} reading={{ ...reading.value, backtests }} />
      {busy.value && <p class="small">{text.audit.comparing}</p>}
      <section>
        <h3>{text.audit.lesson}</h3>
        <p lang={lang}>{lesson}</p>
      </section>
      <ReportedSources reported={reported} />
    </div>
  );
}

/** Its paragraphs in the language of the page, where the file has them in it. */
function proseOf({ why, lesson, translations }: ReportedFile) {
  const own = translations?.[text.code];
  return own === undefined ? { why, lesson, lang: "en" } : { ...own, lang: text.code };
}
