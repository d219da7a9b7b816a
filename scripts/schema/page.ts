import * as v from "valibot";
import { assumptions, groups } from "../../src/scenario/assumptions";
import { kinds } from "../../src/scenario/contracts";
import { standing, words } from "../../src/scenario/ends";
import { Correlation, Factor } from "../../src/scenario/factor";
import { Jump } from "../../src/scenario/jump";
import { limits } from "../../src/scenario/limits";
import { Loop } from "../../src/scenario/loop";
import { Party } from "../../src/scenario/party";
import { Preset } from "../../src/scenario/preset";
import { type Meaning, quantity } from "../../src/scenario/quantity";
import { Scenario } from "../../src/scenario/scenario";
import { Schedule } from "../../src/scenario/schedule";
import { Source } from "../../src/scenario/source";
import { fieldTable, limit, table } from "./tables";

const Specimen = quantity({ label: "", unit: "", min: 0, max: 0, meaning: "" });

/** docs/scenario.md: every field of a scenario file, from the shapes that check it. */
export const page = (): string =>
  [
    "# The scenario file",
    "<!-- Made by `npm run schema` from src/scenario. Do not edit. -->",
    "A scenario is one JSON file that holds all that a run needs: firms, contracts, assumptions, and where each number comes from. " +
      "Money is in billions of US dollars, rates are per year, shares are fractions, a step is a calendar quarter. " +
      "A file is refused with every problem it has, each naming its field, what was expected and what came. " +
      'Fields marked * may be left out. For completion in an editor begin with `"$schema": "./scenario.schema.json"`.',
    ...section("A scenario", Scenario.entries),
    ...section(
      "A preset",
      Preset.entries,
      "Says only what differs from another scenario. First things are removed, then added, then set. To replace a contract, remove it and add it.",
    ),
    ...section(
      "A number",
      Specimen.entries,
      "Every number with a range and a source. What we worked out from a source names the source and has the grade `ours`.",
    ),
    ...section(
      "A schedule",
      Schedule.entries,
      `Years are spread over their quarters along the flatter of the slopes to the years beside them, each year's total kept. None may lie more than ${limits.scheduleYears} from the scenario's start.`,
    ),
    ...section("A source", Source.entries, "None may be dated later than the scenario's `asOf`."),
    "## Assumptions",
    "A scenario has a value for each. Path: the id, such as `revenue.growth`.",
    ...groups.flatMap((group) => [
      `### ${group}`,
      assumptionTable(assumptions.filter((one) => one.group === group)),
    ]),
    ...section(
      "A party",
      Party.entries,
      "Path of its numbers: `party.<id>.<field>`. The id `outside` stands for customers, staff, power, tax and capital markets, and is no party of the file.",
    ),
    "## Contracts",
    "Path of their numbers: `contract.<id>.<field>`. Who may stand where is fixed by what the model gives a meaning to; nobody deals with itself.",
    endTable(),
    ...kinds.flatMap((kind) => [
      `### ${v.getTitle(kind) ?? ""}: \`${kind.entries.kind.literal}\``,
      fieldTable(kind.entries),
    ]),
    ...section("A factor", Factor.entries, "Path: `factor.<id>.priceOfRisk`."),
    ...section(
      "A correlation",
      Correlation.entries,
      "Path: `correlation.<one>.<other>`. Correlations that no matrix can have are replaced by the nearest ones, and the reader is told.",
    ),
    ...section("A jump", Jump.entries, "Path: `jump.<id>.<field>`."),
    ...section("A loop", Loop.entries, "Path: `loop.<id>.mode` and `loop.<id>.strength`."),
    "## Limits",
    "What is beyond is refused before more work is spent on it.",
    table(
      ["limit", "at most"],
      Object.entries(limits).map(([name, most]) => [`\`${name}\``, limit(most)]),
    ),
  ].join("\n\n") + "\n";

const section = (title: string, entries: v.ObjectEntries, text?: string): string[] => [
  `## ${title}`,
  ...(text === undefined ? [] : [text]),
  fieldTable(entries),
];

/** Who may be named in which field of a kind of contract. */
const endTable = (): string =>
  table(
    ["kind", "field", "who may stand there"],
    Object.entries(standing).flatMap(([kind, fields]) =>
      Object.entries(fields).map(([end, who]) => [
        `\`${kind}\``,
        `\`${end}\``,
        who.map((one) => words[one]).join(" or "),
      ]),
    ),
  );

const assumptionTable = (rows: readonly (Meaning & { readonly id: string })[]): string =>
  table(
    ["id", "called", "unit", "limits", "meaning"],
    rows.map(({ id, label, unit, min, max, meaning }) => [
      `\`${id}\``,
      label,
      unit,
      `${limit(min)} to ${limit(max)}`,
      meaning,
    ]),
  );
