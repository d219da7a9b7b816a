import { usePage } from "../pageContext";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";

/** What can be done with a compared scenario: change places with the base, take its inputs, go on from it. */
export function Acts({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { comparison, canTake, copyInto, openAsNew } = usePage();
  const { key, name } = other.contender;
  const onlyTwo = comparison.results.value.length === 2;
  return (
    <p class="acts">
      {onlyTwo && (
        <button type="button" onClick={comparison.swap}>
          {text.compare.swap}
        </button>
      )}
      {canTake(other.contender) && (
        <button type="button" onClick={() => void copyInto(base.contender, other.contender)}>
          {text.compare.copyInto(base.contender.name, name)}
        </button>
      )}
      <button type="button" data-key={key} onClick={() => openAsNew(other.contender)}>
        {text.compare.openAsNew(name)}
      </button>
    </p>
  );
}
