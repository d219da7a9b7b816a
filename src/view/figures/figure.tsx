import type { ComponentChildren, RefObject } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { Chart, Form, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { Glossed, WordsOf } from "../glossary/glossed";
import { text } from "../text/text";
import { ChartTable } from "./chartTable";
import { Downloads } from "./downloads";
import { Picture } from "./picture";
import { useSight } from "./size";
import { Tabs } from "./tabs";
import { useRead } from "../useRead";
import { useTurn } from "./useTurn";
import "./figure.css";

interface Given {
  readonly charts: readonly Chart[]; // alternatives, as tabs
  readonly runs: readonly Run[];
  readonly ghost?: Run | null | undefined; // the run before, to be drawn behind
  readonly reading: Reading;
}

interface About {
  /** Beside its title; also by the chart that is chosen. */
  readonly controls?: ComponentChildren | ((chart: Chart) => ComponentChildren);
  readonly level?: 2 | 3; // of its heading
  readonly choose?: ((path: string) => void) | undefined; // told the field whose mark is chosen
}
type Props = Given & About;

/** What is shown at one time; axes stay still during a drag. */
interface Subject extends Given {
  readonly still: boolean;
}

/**
 * A chart with its title, its finding in a sentence, its forms, a table of the same numbers, and downloads. All of it is of
 * one run: the newest, once its turn has come.
 */
export function Figure({ controls, level = 2, choose, ...given }: Props) {
  const place = useRef<HTMLElement>(null);
  const { subject, behind } = useSubject(given, place);
  // It is given the newest many times before it takes its turn.
  return useMemo(
    () => <Shown {...{ controls, level, choose, place, subject, behind }} />,
    [controls, level, choose, subject, behind],
  );
}

interface ShownProps extends About {
  readonly place: RefObject<HTMLElement | null>;
  readonly subject: Subject;
  readonly behind: boolean;
}

/** What a figure shows until its next turn. */
function Shown({ controls, level, choose, place, subject, behind }: ShownProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { choices } = usePage();
  const [chosen, setChosen] = useState(0);
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({});
  const [own, setOwn] = useState<boolean | null>(null); // table or picture, if chosen for this figure
  const [pointed, setPointed] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(""); // the words in the picture
  const heading = useId();
  const { charts, runs, ghost = null, reading, still } = subject;
  const chart = charts[chosen] ?? charts[0];
  const finding = useMemo(
    () => (chart === undefined || runs.length === 0 ? "" : chart.finding(runs, reading)),
    [chart, runs, reading],
  );
  if (chart === undefined) return null;
  const title = chart.title(reading.words);
  const form = forms[chart.id] ?? chart.forms?.[0];
  const asTable = own ?? choices.asTables.value;

  return (
    <figure
      ref={place}
      class={`figure figure-${chart.id}`}
      aria-labelledby={heading}
      aria-busy={behind}
      data-behind={behind}
    >
      <div class="figure-head">
        <Heading id={heading}>{title}</Heading>
        {charts.length > 1 && (
          <Tabs
            label={text.panels.picture}
            names={charts.map(({ id, title }) => text.panels.tabs[id] ?? title(reading.words))}
            chosen={charts.indexOf(chart)}
            choose={setChosen}
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
        {typeof controls === "function" ? controls(chart) : controls}
      </div>
      <figcaption>{finding !== "" && <Glossed>{finding}</Glossed>}</figcaption>
      {asTable && runs.length > 0 ? (
        <ChartTable title={title} table={chart.table(runs, reading)} />
      ) : (
        <Picture
          chart={chart}
          runs={runs}
          ghost={ghost}
          reading={reading}
          form={form}
          still={still}
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

/**
 * What a figure shows of what it is given: soon while it is in view, else once nothing moves. At first nothing: the page
 * comes up before its pictures.
 */
function useSubject(
  { charts, runs, ghost, reading }: Given,
  place: RefObject<HTMLElement | null>,
): { readonly subject: Subject; readonly behind: boolean } {
  const { live, moving, dragging } = usePage();
  const still = useRead(() => dragging.value && live.status.value !== "settled", [live, dragging]);
  const apart = charts.every(({ ofReadingAlone }) => ofReadingAlone);
  const newest = useMemo(
    () => ({ charts, runs, ghost, reading, still }),
    [charts, reading, apart ? runs.length > 0 : runs, apart ? null : ghost, still],
  );
  const seen = useSight(place);
  const { shown, behind } = useTurn<Subject>(newest, seen || !moving.value, { ...newest, runs: [] });
  return { subject: shown, behind };
}
