import { usePage } from "../pageContext";
import { lessonFragment } from "../state/lessonLink";
import { text } from "../text/text";
import { Dialog } from "./dialog";
import { KeyList } from "./keyList";

/** What is on the page, and its short cuts, which can be turned off. */
export function HelpDialog() {
  const { dialogs, choices, comparison, keyMap } = usePage();
  const showLesson = () => {
    dialogs.close();
    comparison.close();
    choices.report.value = false;
  };
  return (
    <Dialog title={text.help.title} onClose={dialogs.close}>
      <h3>{text.help.about}</h3>
      {text.help.reading.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{text.page.caution}</p>
      <p>
        <a href={lessonFragment(1)} onClick={showLesson}>
          {text.loops.lesson}
        </a>
      </p>
      <h3>{text.help.keys}</h3>
      <p class="small">
        {text.help.keysOff} {text.help.everywhere}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={keyMap.enabled.value}
          onChange={(event) => keyMap.enable(event.currentTarget.checked)}
        />
        <span>{text.help.enable}</span>
      </label>
      <KeyList />
    </Dialog>
  );
}
