import { spanOfForms, type Span, type Uncertainty } from "../src/metrics/uncertainty";
import type { Scenario } from "../src/scenario/scenario";
import type { VariantId } from "../src/scenario/variants";
import { counted, ofHundred, pointsSaid, shareSaid } from "./said";
import { table } from "./table";

const names: Readonly<Record<VariantId, string>> = {
  exact: "growth that fades, exact steps",
  published: "growth stepped as published",
  saturating: "growth that fills the market",
  heavyTails: "bad luck that spreads",
  thinTails: "bad luck that does not spread",
  winters: "AI winters",
  noWinters: "no AI winters",
  independent: "factors independent of each other",
  noFeedback: "loops without feedback",
  noDeals: "loops never signed",
  noBankruptcyCost: "bankruptcy without cost",
  riskPriced: "risk at its price",
};

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
    names[form],
    ofHundred(share.estimate),
    pointsSaid(change),
  ]);
  return [
    `${title} (${id}), as of ${asOf}`,
    `Of ${counted(paths)} futures ${shareSaid(asItIs)} of 100 default by the end of ${headline}. How far that is open:`,
    table([["", "of 100 default"], ...rows]),
    "The other forms, over the same futures:",
    table([["", "of 100 default", "difference"], ...others]),
    `run ${runId}, seed "${seed}"`,
  ].join("\n\n");
}
