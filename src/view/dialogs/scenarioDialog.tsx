import { useEffect } from "preact/hooks";
import { yearOf } from "../../charts/words/quarter";
import type { Outcome } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import { finely, intervalSaid } from "../answer/hundred";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { Bin } from "./bin";
import { Dialog } from "./dialog";
import { SavedList } from "./savedList";
import { UnsavedList } from "./unsavedList";
import { StorageLine } from "./storageLine";
import "./scenarioDialog.css";

/** Every scenario that can be opened: ready-made ones, saved ones, and files. */
export function ScenarioDialog() {
  const { dialogs, library, saved, unsaved } = usePage();
  useEffect(() => void Promise.all([library.complete(), library.readHeadlines()]), []);
  return (
    <Dialog title={text.tools.scenario} onClose={dialogs.close}>
      <FilePicker />
      <h3>{text.save.list}</h3>
      <SavedList />
      <Bin />
      {[saved.failure.value, unsaved.failure.value].map(
        (failure) =>
          failure !== null && (
            <p class="problem" role="alert">
              {failure}
            </p>
          ),
      )}
      <StorageLine />
      <UnsavedList />
      <h3>{text.tools.shipped}</h3>
      <ul class="cards">
        {library.shipped.value.map((scenario) => (
          <Card
            key={scenario.id}
            scenario={scenario}
            comes={said(library.headlines.value.get(scenario.id))}
          />
        ))}
      </ul>
      {library.failure.value !== null && (
        <p class="problem" role="alert">
          {library.failure}
        </p>
      )}
      {library.opened.value.length > 0 && <h3>{text.tools.fromFile}</h3>}
      <ul class="cards">
        {library.opened.value.map((scenario) => (
          <Card key={scenario.id} scenario={scenario} />
        ))}
      </ul>
    </Dialog>
  );
}

/** What a scenario comes to, in few words. */
function said(headline: Outcome | undefined): string | undefined {
  if (headline === undefined) return undefined;
  const { quarter, default: fallen } = headline;
  return text.listing.comesTo(finely(fallen.estimate), intervalSaid(fallen), yearOf(quarter));
}

interface Listed {
  readonly scenario: Scenario;
  readonly comes?: string | undefined; // to what, if that is known
}

function Card({ scenario: { id, title, why, author, asOf }, comes }: Listed) {
  const { dialogs, working } = usePage();
  const choose = () => {
    working.open({ base: id, set: {} });
    dialogs.close();
  };
  return (
    <li class="card" data-current={working.now.value.base === id}>
      <button type="button" class="card-title" onClick={choose}>
        {phrase(title)}
      </button>
      {comes !== undefined && <p class="card-answer">{comes}</p>}
      <p>{phrase(why)}</p>
      <p class="small">
        {text.tools.by(phrase(author))}, {text.tools.asOf(asOf)}
      </p>
    </li>
  );
}

function FilePicker() {
  const { dialogs, openFile } = usePage();
  const open = async (file: File) => {
    if (await openFile(file)) dialogs.close(); // a file with all that is saved is told of in the list here
  };
  return (
    <label class="file">
      <span>{text.tools.file}</span>
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void open(file);
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
