import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Choice } from "../editing/choice";

/** Which of several is held against the base in what follows. */
export function PairPicker() {
  const { comparison } = usePage();
  const [base, ...others] = comparison.results.value;
  const pair = comparison.pair.value;
  if (base === undefined || pair === null || others.length < 2) return null;
  return (
    <Choice
      label={text.compare.inDetail(base.contender.name)}
      value={pair[1].contender.key}
      options={others.map(({ contender: { key, name } }) => ({ id: key, name }))}
      choose={comparison.choosePair}
    />
  );
}
