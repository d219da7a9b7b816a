import { charts } from "../../charts/index";
import { yearOf } from "../../charts/words/quarter";
import { AlsoAsked } from "../answer/alsoAsked";
import { Glance } from "../answer/glance";
import { Headline } from "../answer/headline";
import { TermsSentences } from "../answer/termsSentences";
import { Limits } from "../limits/limits";
import { usePage } from "../pageContext";
import { titled } from "../state/changed";
import { tellsAll } from "../state/live";
import { text } from "../text/text";
import { Doubts } from "./doubts";
import { DriversTable } from "./driversTable";
import { InputsTable } from "./inputsTable";
import { LossTable } from "./lossTable";
import { Provenance } from "./provenance";
import { Still } from "./still";
import { Unfinished } from "./unfinished";
import "./report.css";

const pictures = ["when", "cashFan"].flatMap((id) => charts.find((chart) => chart.id === id) ?? []);

/** One scenario on paper: question, answer, pictures, who loses, what drives it, how sure it is, what was changed, where it comes from. */
export function Report() {
  const { choices, live, reading, subjectOf, obligor } = usePage();
  const run = live.run.value;
  if (!tellsAll(run)) return <main class="report">{text.exports.none}</main>;
  const { title, changes } = subjectOf(run);
  return (
    <main class="report" id="main" tabIndex={-1}>
      <p class="report-acts">
        <button type="button" class="primary" onClick={() => print()}>
          {text.report.print}
        </button>
        <button type="button" onClick={() => (choices.report.value = false)}>
          {text.compare.back}
        </button>
      </p>
      <Unfinished />
      <header>
        <p class="report-brand">
          {text.page.name} · {text.page.tagline}
        </p>
        <p class="report-title">{titled(title, changes)}</p>
        <p>{text.report.question(obligor.value, yearOf(run.headline.quarter))}</p>
      </header>
      <Headline />
      <Glance />
      <TermsSentences />
      <AlsoAsked />
      <div class="report-pictures">
        {pictures.map((chart) => (
          <Still key={chart.id} chart={chart} run={run} reading={reading.value} />
        ))}
      </div>
      <LossTable run={run} reading={reading.value} />
      <DriversTable />
      <Doubts run={run} />
      <InputsTable />
      <Provenance run={run} />
      <Limits />
    </main>
  );
}
