import type { SavedScenario } from "../../store/savedScenario";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** What was deleted, to be had back or deleted for good: until then it takes room. */
export function Bin() {
  const { saved } = usePage();
  const { removed } = saved.listing.value;
  if (removed.length === 0) return null;
  return (
    <details class="bin">
      <summary>{text.save.bin(removed.length)}</summary>
      <ul class="cards">
        {removed.map((item) => (
          <Binned key={item.id} item={item} />
        ))}
      </ul>
      {removed.length > 1 && (
        <button type="button" class="quiet" onClick={() => void saved.purge(removed)}>
          {text.save.emptyBin}
        </button>
      )}
    </details>
  );
}

function Binned({ item }: { item: SavedScenario }) {
  const { saved } = usePage();
  return (
    <li class="card">
      <p>{item.name}</p>
      {item.removed !== undefined && <p class="small">{text.save.binned(item.removed.slice(0, 10))}</p>}
      <p class="card-acts">
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.putBack} ${item.name}`}
          onClick={() => void saved.restore(item)}
        >
          {text.save.putBack}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.purge} ${item.name}`}
          onClick={() => void saved.purge([item])}
        >
          {text.save.purge}
        </button>
      </p>
    </li>
  );
}
