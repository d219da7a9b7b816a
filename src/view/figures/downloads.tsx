import type { Chart, Form, Reading } from "../../charts/chart";
import { csvCell, plain } from "../../export/csvCell";
import { english } from "../../charts/english";
import { fileName } from "../../export/scenarioFile";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { portable } from "./portable";

interface Props {
  readonly chart: Chart;
  readonly runs: readonly Run[];
  readonly reading: Reading;
  readonly form?: Form | undefined;
}

const pictureWidth = 860;

/** Takes a chart away, as a picture or as the numbers in it. */
export function Downloads({ chart, runs, reading, form }: Props) {
  const { exits, linkNow } = usePage();
  const title = chart.title(reading.words);
  const named = `${text.panels.download} ${title}`;
  const file = (ending: string) => `${fileName(`${runs[0]?.scenario.id ?? ""}-${chart.id}`)}.${ending}`;

  const picture = async () => {
    const drawn = chart.draw(runs, { ...reading, width: pictureWidth, ...(form !== undefined && { form }) });
    const origin = runs.map((run) =>
      text.panels.origin(run.scenario.title, run.runId, run.seed, text.count(run.paths)),
    );
    const caption = {
      title,
      finding: chart.finding(runs, reading),
      small: [...origin, await linkNow(), text.page.caution],
    };
    exits.download(file("svg"), new Blob([portable(drawn, caption)], { type: "image/svg+xml" }));
  };
  const numbers = () => {
    const { columns, rows } = chart.table(runs, { ...reading, words: english }); // the same file in every language
    const lines = [columns, ...rows].map((row) =>
      row.map((cell) => csvCell(cell, plain)).join(plain.separator),
    );
    exits.download(file("csv"), new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
  };
  return (
    <span class="downloads">
      <button
        type="button"
        class="quiet"
        aria-label={`${named}: ${text.panels.svg}`}
        disabled={runs.length === 0}
        onClick={() => void picture()}
      >
        SVG
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={`${named}: ${text.panels.csv}`}
        disabled={runs.length === 0}
        onClick={numbers}
      >
        CSV
      </button>
    </span>
  );
}
