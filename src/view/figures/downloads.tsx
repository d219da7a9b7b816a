import type { Chart, Form, Reading } from "../../charts/chart";
import { csvCell, plain } from "../../export/csvCell";
import { english } from "../../charts/english";
import { fileName } from "../../export/scenarioFile";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { titled } from "../state/changed";
import { text } from "../text/text";
import { countsSaid } from "./countsSaid";
import { pictureOf } from "./elements";
import { type Caption, portable } from "./portable";
import { raster } from "./raster";
import { withOrigin } from "./withOrigin";

interface Props {
  readonly chart: Chart;
  readonly runs: readonly Run[];
  readonly reading: Reading;
  readonly form?: Form | undefined;
}

const pictureWidth = 860;

/** Takes a chart away, as a picture or as the numbers in it. */
export function Downloads({ chart, runs, reading, form }: Props) {
  const { exits, subjectOf } = usePage();
  const title = chart.title(reading.words);
  const named = `${text.panels.download} ${title}`;
  const file = (ending: string) => {
    const [first] = runs;
    const subject =
      chart.origin !== undefined || first === undefined ? "roundtrip" : subjectOf(first).fileTitle;
    return `${fileName(`${subject}-${chart.id}`)}.${ending}`;
  };

  /** The chart in its light, self-contained form, and what is written beside its marks. */
  const drawn = async (): Promise<{ svg: string; caption: Caption }> => {
    const chosen = form !== undefined && { form };
    const marks = chart.draw(runs, { ...reading, width: pictureWidth, ...chosen });
    const subjects = runs.map(subjectOf);
    const origin = runs.map(({ runId, seed, paths }, place) => {
      const { title, changes } = subjects[place] ?? { title: "", changes: [] };
      const behind = countsSaid(chart.restsOn?.(reading) ?? [paths]);
      return text.panels.origin(titled(title, changes), runId, seed, behind);
    });
    const links = await Promise.all(subjects.map((subject) => subject.link()));
    const from = chart.origin?.(reading) ?? [...origin, ...links];
    const small = [...from, text.page.caution];
    const caption = { title, finding: chart.finding(runs, reading), small };
    return { svg: portable(pictureOf(marks), caption), caption };
  };
  const asSvg = async () => {
    const { svg } = await drawn();
    exits.download(file("svg"), new Blob([svg], { type: "image/svg+xml" }));
  };
  const asPng = async () => {
    const { svg, caption } = await drawn();
    exits.download(file("png"), await raster(svg, caption));
  };
  const numbers = () => {
    const said = chart.table(runs, { ...reading, words: english }); // the same file in every language
    const { columns, rows } =
      chart.origin === undefined ? withOrigin(said, runs, subjectOf, chart.restsOn?.(reading)) : said;
    const lines = [columns, ...rows].map((row) =>
      row.map((cell) => csvCell(cell, plain)).join(plain.separator),
    );
    exits.download(file("csv"), new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
  };
  const files = [
    ["SVG", text.panels.svg, asSvg],
    ["PNG", text.panels.png, asPng],
    ["CSV", text.panels.csv, numbers],
  ] as const;
  return (
    <span class="downloads">
      {files.map(([kind, said, take]) => (
        <button
          key={kind}
          type="button"
          class="quiet"
          aria-label={`${named}: ${said}`}
          disabled={runs.length === 0}
          onClick={() => void take()}
        >
          {kind}
        </button>
      ))}
    </span>
  );
}
