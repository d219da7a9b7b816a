import { toJsonSchemaDefs } from "@valibot/to-json-schema";
import { kinds } from "../../src/scenario/contracts";
import { Party } from "../../src/scenario/party";
import { Preset } from "../../src/scenario/preset";
import { type Meaning, meaningOf, quantity } from "../../src/scenario/quantity";
import { Scenario } from "../../src/scenario/scenario";
import { Schedule } from "../../src/scenario/schedule";
import { Source } from "../../src/scenario/source";

const draft = "https://json-schema.org/draft/2020-12/schema";
const [TakeOrPay, Purchase, Tranche, RevenueShare, OnwardOrder, Loan, Guarantee, Warrant, MarginLoan] = kinds;
const named = {
  ...{ scenario: Scenario, preset: Preset, party: Party, schedule: Schedule, source: Source },
  ...{
    takeOrPay: TakeOrPay,
    purchase: Purchase,
    tranche: Tranche,
    revenueShare: RevenueShare,
    onwardOrder: OnwardOrder,
    loan: Loan,
    guarantee: Guarantee,
    warrant: Warrant,
    marginLoan: MarginLoan,
  },
};

/** Any number: what all of them have in common. */
const Specimen = quantity({ label: "", unit: "", min: 0, max: 0, meaning: "" });

/** A number refers to what all have in common, and adds what is its own. */
const numberSchema = ({ label, unit, min, max, meaning }: Meaning) => ({
  title: label,
  description: `${meaning} Unit: ${unit}.`,
  allOf: [{ $ref: "#/$defs/quantity" }],
  properties: { value: { minimum: min, maximum: max } },
});

/**
 * The JSON schema of scenario files and presets, as text. Editors use it to check and to complete; the checks between
 * fields are beyond it.
 */
export function jsonSchema(): string {
  const definitions = toJsonSchemaDefs(named, {
    target: "draft-2020-12",
    errorMode: "ignore", // checks in code, which a schema cannot say
    overrideSchema: ({ valibotSchema }) => {
      const meaning = meaningOf(valibotSchema);
      return meaning === undefined ? null : numberSchema(meaning);
    },
  });
  const { quantity: common } = toJsonSchemaDefs(
    { quantity: Specimen },
    { target: "draft-2020-12", errorMode: "ignore" },
  );
  const schema = {
    $schema: draft,
    title: "Scenario of Roundtrip",
    $comment: "Made by `npm run schema` from src/scenario. Do not edit.",
    if: { required: ["extends"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON schema
    then: { $ref: "#/$defs/preset" },
    else: { $ref: "#/$defs/scenario" },
    $defs: { quantity: JSON.parse(JSON.stringify(common, withoutLimits)), ...definitions },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const withoutLimits = (key: string, value: unknown): unknown =>
  key === "minimum" || key === "maximum" ? undefined : value;
