import { usePage } from "../pageContext";
import { pressed } from "../pressed";
import { languages } from "../text/languages";
import { text } from "../text/text";
import { Brief } from "../answer/brief";
import { Icon } from "./icon";
import "./header.css";

const menu = "menu"; // a row of tools where there is room, on a phone a popover

/** Name of the page, the scenario at work, and what can be done with it. */
export function Header() {
  const { working, dialogs, compare, theme, language, titleSaid, savedAsIs } = usePage();
  const changes = working.changes.value;
  return (
    <header class="header">
      <p class="brand" title={text.page.tagline}>
        <Icon name="loop" />
        <span>{text.page.name}</span>
      </p>
      <button
        type="button"
        class="scenario-button"
        aria-haspopup="dialog"
        onClick={() => dialogs.open("open")}
      >
        <span class="scenario-title">{titleSaid}</span>
        <span class="scenario-changes" data-changed={changes > 0 && !savedAsIs.value}>
          {savedAsIs.value ? text.tools.saved : text.tools.changes(changes)}
        </span>
        <Icon name="down" />
      </button>
      <Brief />
      <div class="tools history">
        <Tool name="undo" label={text.tools.undo} off={!working.canUndo.value} act={working.undo} />
        <Tool name="redo" label={text.tools.redo} off={!working.canRedo.value} act={working.redo} />
      </div>
      <button type="button" class="tool menu-button" aria-label={text.tools.menu} popovertarget={menu}>
        <Icon name="menu" />
      </button>
      <div id={menu} class="tools menu" popover="auto">
        <Tool name="save" label={text.tools.save} act={() => dialogs.open("save")} words="always" />
        <Tool name="compare" label={text.tools.compare} act={compare} words="always" />
        <Tool name="share" label={text.tools.share} act={() => dialogs.open("share")} words="always" />
        <Tool name="export" label={text.tools.export} act={() => dialogs.open("export")} words="always" />
        <Tool
          name={theme.theme.value}
          label={text.tools.theme[theme.theme.value]}
          act={theme.next}
          words="menu"
        />
        <Tool
          name="language"
          label={text.tools.language(languages[language.code.value].name)}
          act={() => void language.next()}
          words="menu"
        />
        <Tool name="help" label={text.tools.help} act={() => dialogs.open("help")} words="menu" />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly name: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  readonly off?: boolean;
  readonly words?: "always" | "menu"; // written out where there is room, or only in the menu of a phone
  readonly act: () => void;
}

const Tool = ({ name, label, off = false, words, act }: ToolProps) => (
  <button
    type="button"
    class="tool"
    aria-label={label}
    title={label}
    {...pressed(act, off)}
    {...(words && { popovertarget: menu, popovertargetaction: "hide" })}
  >
    <Icon name={name} />
    {words !== undefined && (
      <span class="tool-word" data-in={words} aria-hidden="true">
        {label}
      </span>
    )}
  </button>
);
