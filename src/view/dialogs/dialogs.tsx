import { SourceDrawer } from "../assumptions/sourceDrawer";
import { usePage } from "../pageContext";
import { ExportDialog } from "./exportDialog";
import { HelpDialog } from "./helpDialog";
import { Refusal } from "./refusal";
import { SaveDialog } from "./saveDialog";
import { ScenarioDialog } from "./scenarioDialog";
import { ShareDialog } from "./shareDialog";
import { SourcesDialog } from "./sourcesDialog";

const byName = {
  save: SaveDialog,
  open: ScenarioDialog,
  share: ShareDialog,
  export: ExportDialog,
  help: HelpDialog,
  sources: SourcesDialog,
};

/** Whatever lies over the page. */
export function Dialogs() {
  const { dialogs } = usePage();
  const name = dialogs.dialog.value;
  const Open = name === null ? null : byName[name];
  return (
    <>
      {Open !== null && <Open key={name} />}
      <SourceDrawer key={dialogs.drawer.value} />
      <Refusal />
    </>
  );
}
