import type { Run } from "../../metrics/run";
import { type OtherForm, type Span, spanOfForms, type Uncertainty } from "../../metrics/uncertainty";
import { firstRun, type Reading, type Table } from "../chart";
import { changeSaid, tenths, tenthsRange } from "../tornado/words";
import { ofHundred } from "../words/chance";
import type { Words } from "../words/words";

/** The doubts to be drawn. Throws a RangeError if there are none. */
export function uncertaintyIn({ uncertainty }: Reading): Uncertainty {
  if (uncertainty === undefined) throw new RangeError("chart uncertainty: expected its doubts, got none");
  return uncertainty;
}

/** From least to most default, of 100: "3 to 16". */
export const spanSaid = (words: Words, { low, high }: Span): string => tenthsRange(words, low, high);

/** The same of draws of all inputs, of which a hundred tell an end to a point or so: in whole numbers. */
export const drawsSaid = (words: Words, { low, high }: Span): string =>
  words.numbers.range(ofHundred(words, low), ofHundred(words, high));

/** What the ring of one other form says. */
export function formWords(words: Words, { id, default: share, change }: OtherForm): string {
  const { form, forms } = words.uncertainty;
  return form(forms[id], tenths(words, share.estimate), changeSaid(words, change));
}

const width = ({ low, high }: Span): number => high - low;

/** The three doubts one after the other, and whether more futures would help. */
export function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const found = uncertaintyIn(reading);
  const { chance, input, all, other, more, less } = words.uncertainty;
  const { default: asItIs, oneInput, allInputs, forms } = found;
  const others = [
    ...(oneInput === null
      ? []
      : [{ span: oneInput, said: input(oneInput.label, spanSaid(words, oneInput)) }]),
    ...(allInputs === null ? [] : [{ span: allInputs, said: all(drawsSaid(words, allInputs)) }]),
    ...(forms.length === 0
      ? []
      : [
          {
            span: spanOfForms(found),
            said: other(String(forms.length), spanSaid(words, spanOfForms(found))),
          },
        ]),
  ];
  const larger = others.some(({ span }) => width(span) > width(asItIs));
  const said = [chance(spanSaid(words, asItIs)), ...others.map((doubt) => doubt.said)].join(
    words.common.apart,
  );
  if (others.length === 0) return `${said}.`;
  return `${said}. ${larger ? more : less}`;
}

/** Every doubt in full precision. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { words } = reading;
  const { rows: names, forms: named, columns } = words.uncertainty;
  const { title } = firstRun(runs, "uncertainty").scenario;
  const { default: asItIs, oneInput, allInputs, forms } = uncertaintyIn(reading);
  const none = ["", "", ""];
  return {
    columns,
    rows: [
      [title, names.chance, "", asItIs.estimate, asItIs.low, asItIs.high, ...none],
      ...(oneInput === null
        ? []
        : [[title, names.oneInput, oneInput.label, "", oneInput.low, oneInput.high, ...none]]),
      ...(allInputs === null
        ? []
        : [[title, names.allInputs, "", "", allInputs.low, allInputs.high, ...none]]),
      ...forms.map(({ id, default: { estimate, low, high }, change }) => [
        ...[title, names.forms, named[id], estimate, low, high],
        ...[change.estimate, change.low, change.high],
      ]),
    ],
  };
}
