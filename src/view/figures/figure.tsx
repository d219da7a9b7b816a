import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Chart, Form, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { Glossed, WordsOf } from "../glossary/glossed";
import { text } from "../text/text";
import { ChartTable } from "./chartTable";
import { Downloads } from "./downloads";
import { Picture } from "./picture";
import { Tabs } from "./tabs";
import "./figure.css";

interface Props {
  readonly charts: readonly Chart[]; // alternatives, as tabs
  readonly runs: readonly Run[];
  readonly ghost?: Run | null;
  readonly reading: Reading;
  readonly controls?: ComponentChildren;
  readonly level?: 2 | 3; // of its heading
  readonly choose?: (path: string) => void; // told the field whose mark is chosen
}

/** A chart with its title, its finding in a sentence, its forms, a table of the same numbers, and downloads. */
export function Figure({ charts, runs, ghost = null, reading, controls, level = 2, choose }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  const { choices } = usePage();
  const [place, setPlace] = useState(0);
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({});
  const [own, setOwn] = useState<boolean | null>(null); // table or picture, if chosen for this figure
  const [pointed, setPointed] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(""); // the words in the picture
  const heading = useId();
  const chart = charts[place];
  if (chart === undefined) return null;
  const title = chart.title(reading.words);
  const form = forms[chart.id] ?? chart.forms?.[0];
  const asTable = own ?? choices.asTables.value;
  const finding = runs.length > 0 ? chart.finding(runs, reading) : "";

  return (
    <figure class={`figure figure-${chart.id}`} aria-labelledby={heading}>
      <div class="figure-head">
        <Heading id={heading}>{title}</Heading>
        {charts.length > 1 && (
          <Tabs
            label={text.panels.picture}
            names={charts.map(({ id, title }) => text.panels.tabs[id] ?? title(reading.words))}
            chosen={place}
            choose={setPlace}
          />
        )}
        {chart.forms !== undefined && chart.forms.length > 1 && (
          <Tabs
            label={title}
            names={chart.forms.map((known) => text.panels.forms[known])}
            chosen={chart.forms.indexOf(form ?? "dots")}
            choose={(index) => setForms({ ...forms, [chart.id]: chart.forms?.[index] ?? "dots" })}
          />
        )}
        {controls}
      </div>
      <figcaption>{runs.length > 0 && <Glossed>{finding}</Glossed>}</figcaption>
      {asTable && runs.length > 0 ? (
        <ChartTable title={title} table={chart.table(runs, reading)} />
      ) : (
        <Picture
          chart={chart}
          runs={runs}
          ghost={ghost}
          reading={reading}
          form={form}
          focus={setPointed}
          choose={choose}
          told={setDrawn}
        />
      )}
      <WordsOf text={asTable ? "" : drawn} besides={finding} />
      <div class="figure-foot">
        <p class="pointed" aria-hidden="true">
          {pointed}
        </p>
        <button
          type="button"
          class="quiet"
          aria-pressed={asTable}
          aria-label={text.panels.showTable(title)}
          onClick={() => setOwn(!asTable)}
        >
          {text.panels.table}
        </button>
        <Downloads chart={chart} runs={runs} reading={reading} form={form} />
      </div>
    </figure>
  );
}
