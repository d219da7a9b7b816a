import { countEdits } from "../../scenario/edits";
import type { SavedScenario } from "../../store/savedScenario";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** What a saved scenario was before, each to be looked at or made current again. */
export function Versions({ item }: { item: SavedScenario }) {
  const { saved, openVersion } = usePage();
  const { versions = [] } = item;
  if (versions.length === 0) return null;
  return (
    <details class="versions">
      <summary>{text.save.versions(versions.length)}</summary>
      <ol reversed>
        {versions.map((version) => {
          const when = text.save.on(version.modified.slice(0, 16).replace("T", " "));
          return (
            <li key={version.revision}>
              <p>
                {when}, {text.tools.changes(countEdits(version))}
                {version.note !== "" && `: ${version.note}`}
              </p>
              <p class="card-acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={text.save.openVersionOf(when)}
                  onClick={() => openVersion(item, version)}
                >
                  {text.save.openVersion}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={text.save.restoreVersionOf(when)}
                  onClick={() => void saved.restoreVersion(item.id, version.revision)}
                >
                  {text.save.restoreVersion}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
