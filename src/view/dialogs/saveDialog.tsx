import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Dialog } from "./dialog";
import { SaveForm } from "./saveForm";

/** Keeps what is on screen: under a name, or as a new version of what it was opened from. */
export function SaveDialog() {
  const { dialogs, fromFile, exportScenario } = usePage();
  const [failure, setFailure] = useState<string | null>(null);
  const toFile = () =>
    exportScenario().catch((cause: unknown) =>
      setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  return (
    <Dialog title={text.save.title} onClose={dialogs.close}>
      {fromFile.value ? <p>{text.save.fromImport}</p> : <SaveForm />}
      <p>
        <button type="button" class="quiet" onClick={() => void toFile()}>
          {text.save.toFile}
        </button>
      </p>
      {failure !== null && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
    </Dialog>
  );
}
