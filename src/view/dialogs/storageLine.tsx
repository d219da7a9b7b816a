import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Where saved scenarios are, how safe that is, and when they were last put in a file. */
export function StorageLine() {
  const { saved, backup, backUp } = usePage();
  const { last, since, promised } = backup;
  return (
    <p class="small storage-line">
      {saved.persistent ? text.save.where : text.save.failures.unavailable}{" "}
      {saved.persistent && promised.value === true && text.save.promised}
      {saved.persistent && promised.value === false && text.save.notPromised}{" "}
      {text.save.lastBackup(last.value?.slice(0, 10) ?? null, since.value)}{" "}
      <button type="button" class="quiet" onClick={() => void backUp()}>
        {text.save.backup}
      </button>
    </p>
  );
}
