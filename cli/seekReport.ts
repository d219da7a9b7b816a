import type { Breaking } from "../src/metrics/sensitivity/breaking";
import type { Sought } from "../src/metrics/sensitivity/sought";
import type { Scenario } from "../src/scenario/scenario";
import { counted, ofHundred, shareSaid } from "./said";
import { table } from "./table";

const brief = (value: number): string => String(Number(value.toPrecision(4)));

const head = ({ title, id, asOf }: Scenario): string => `${title} (${id}), as of ${asOf}`;

/** What one assumption would have to be, for people. */
export function soughtReport(sought: Sought, scenario: Scenario): string {
  const { label, path, unit, value, from, to, target, headline, paths, found } = sought;
  const wanted = `for ${ofHundred(target)} of 100 to default by the end of ${headline}`;
  const now = `It is ${brief(value)}, and ${shareSaid(sought.default)} default, of ${counted(paths)}.`;
  const ends = `at the ends, ${brief(from)} and ${brief(to)}, it is ${shareSaid(sought.defaultAtFrom)} and ${shareSaid(sought.defaultAtTo)}`;
  if (found === null)
    return [
      head(scenario),
      `${label} (${path}): ${wanted} is not reachable within the limits: ${ends}.`,
      now,
    ].join("\n\n");
  const band = `${found.lowOpen ? "at most " : ""}${brief(found.low)} to ${found.highOpen ? "at least " : ""}${brief(found.high)}`;
  const more =
    found.elsewhere > 0
      ? ` Default passes it in ${found.elsewhere} other place(s) too; this is the nearest.`
      : "";
  return [
    head(scenario),
    `${label} (${path}) would have to be ${brief(found.value)} ${unit} (${band}) ${wanted}; with it ${shareSaid(found.default)} do.${more}`,
    now,
  ].join("\n\n");
}

/** The least combined change, for people. */
export function breakingReport(breaking: Breaking, scenario: Scenario): string {
  const { target, headline, paths, found, considered, atWorst } = breaking;
  const wanted = `${ofHundred(target)} of 100 default by the end of ${headline}`;
  const now = `As it is ${shareSaid(breaking.default)} do, of ${counted(paths)}. Let go were: ${considered.join("; ")}.`;
  if (found === null)
    return [
      head(scenario),
      `No change within our ranges of these was found with which ${wanted}: with each as far as it lets it come nearer, ${shareSaid(atWorst)} do. That there is none is not proven.`,
      now,
    ].join("\n\n");
  return [
    head(scenario),
    `The least change found with which ${wanted}, in widths of our ranges ${found.size.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)}); with it ${shareSaid(found.default)} do.`,
    table([
      ["", "range", "now", "then", "of its range"],
      ...found.changes.map(({ label, low, high, value, to, strain }) => [
        label,
        `${brief(low)} to ${brief(high)}`,
        brief(value),
        brief(to),
        `${(100 * strain).toFixed(0)} %`,
      ]),
    ]),
    now,
  ].join("\n\n");
}
