import { marksBefore } from "./marking";
import type { Scenario } from "./scenario";
import type { Setting } from "./setting";
import { steps } from "./step";

/** Ways in which the model itself could have been another one, its numbers as they are. */
export const variantIds = [
  ...steps,
  "heavyTails",
  "thinTails",
  "winters",
  "noWinters",
  "independent",
  "noFeedback",
  "noDeals",
  "noBankruptcyCost",
  "marks",
  "noMarks",
  "riskPriced",
] as const;
export type VariantId = (typeof variantIds)[number];

/** Another form of the model: what has to be set for it, and whether chances are those that markets price. */
export interface Variant {
  readonly id: VariantId;
  readonly set: Readonly<Record<string, Setting>>;
  readonly riskPriced?: true;
}

const gaussian = 100; // degrees of freedom from which on factors are as good as normal

/** Every other form of the model that a scenario can take: how growth fades, tails, regimes, dependence, loops, clearing, marks, measure. */
export function variantsOf(scenario: Scenario): readonly Variant[] {
  const { step, assumptions, loops, correlations } = scenario;
  const loopsOff = (mode: "exogenised" | "absent") =>
    Object.fromEntries(loops.map(({ id }) => [`loop.${id}.mode`, mode]));
  const [freedom, entry] = [assumptions["shocks.freedom"], assumptions["winter.entry"]];
  const ceiling = assumptions["revenue.ceiling"].value;
  const all: readonly (Variant | false)[] = [
    ...steps.map((id) => id !== step && (id !== "saturating" || ceiling > 0) && { id, set: { step: id } }),
    freedom.value >= gaussian
      ? { id: "heavyTails", set: { "shocks.freedom": freedom.low ?? 4 } }
      : { id: "thinTails", set: { "shocks.freedom": gaussian } },
    entry.value > 0
      ? { id: "noWinters", set: { "winter.entry": 0 } }
      : { id: "winters", set: { "winter.entry": entry.high ?? 0.1 } },
    correlations.length > 0 && {
      id: "independent",
      set: Object.fromEntries(correlations.map(({ between: [a, b] }) => [`correlation.${a}.${b}`, 0])),
    },
    loops.some(({ mode }) => mode !== "exogenised") && { id: "noFeedback", set: loopsOff("exogenised") },
    loops.some(({ mode }) => mode !== "absent") && { id: "noDeals", set: loopsOff("absent") },
    { id: "noBankruptcyCost", set: { "claims.assetsKept": 1, "claims.receiptsKept": 1 } },
    marksBefore(scenario)
      ? { id: "noMarks", set: { marks: "atDefault" } }
      : { id: "marks", set: { marks: "beforeDefault" } },
    { id: "riskPriced", set: {}, riskPriced: true },
  ];
  return all.filter((variant) => variant !== false);
}
