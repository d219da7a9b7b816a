import { formNames } from "../../metrics/formNames";

export const uncertainty = {
  title: "How sure is this?",
  note: "Doubts about chance, inputs and the model do not mix. Chance shrinks with more futures, the others do not. All inputs: the middle 90 of 100 draws, each assumption evenly from our range. Other forms: rings, one each; hollow where chance alone could explain the difference.",
  rows: { chance: "Chance", oneInput: "One input", allInputs: "All inputs at once", forms: "Other models" },
  forms: formNames,
  wait: "being worked out …",
  row: (name: string, span: string) => `${name}: ${span} of 100 default`,
  oneInput: (name: string, label: string) => `${name}: ${label}`,
  form: (name: string, share: string, change: string) => `${name}: ${share} of 100 default, ${change}`,
  chance: (span: string) => `Chance leaves ${span} of 100 open`,
  input: (label: string, span: string) => `“${label}” alone, over our range, ${span}`,
  all: (span: string) => `all inputs at once ${span}`,
  other: (count: string, span: string) => `${count} other models ${span}`,
  more: "The doubt about inputs and model is larger than chance: more futures would not settle it.",
  less: "Chance is the largest of them: more futures would help.",
  columns: ["scenario", "doubt", "what", "default", "low", "high", "change", "its low end", "its high end"],
};
