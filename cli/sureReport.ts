import { formNames } from "../src/metrics/formNames";
import { spanOfForms, type Span, type Uncertainty } from "../src/metrics/uncertainty";
import type { Scenario } from "../src/scenario/scenario";
import { counted, futures, ofHundred, pointsSaid, shareSaid } from "./said";
import { table } from "./table";

const spanSaid = ({ low, high }: Span): string => `${ofHundred(low)} to ${ofHundred(high)}`;

/** Three doubts for people. */
export function sureReport(found: Uncertainty, { title, id, asOf, seed }: Scenario, runId: string): string {
  const { headline, paths, default: asItIs, oneInput, allInputs, forms } = found;
  const rows = [
    ["chance, 95 % interval", spanSaid(asItIs)],
    ...(oneInput === null ? [] : [[`one input over its range: ${oneInput.label}`, spanSaid(oneInput)]]),
    ...(allInputs === null
      ? []
      : [
          [`all inputs at once, middle 90 of 100 of ${counted(allInputs.points)} draws`, spanSaid(allInputs)],
        ]),
    [`${forms.length} other forms of the model`, spanSaid(spanOfForms(found))],
  ];
  const others = forms.map(({ id: form, default: share, change }) => [
    formNames[form],
    ofHundred(share.estimate),
    pointsSaid(change),
  ]);
  return [
    `${title} (${id}), as of ${asOf}`,
    `Of ${futures(paths)} ${shareSaid(asItIs)} of 100 default by the end of ${headline}. How far that is open:`,
    table([["", "of 100 default"], ...rows]),
    "The other forms, over the same futures:",
    table([["", "of 100 default", "difference"], ...others]),
    `run ${runId}, seed "${seed}"`,
  ].join("\n\n");
}
