import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Icon } from "./icon";
import "./header.css";

/** Name of the page, the scenario at work, and what can be done with it. */
export function Header() {
  const { working, dialogs, comparison, theme, title } = usePage();
  const changes = working.changes.value;
  return (
    <header class="header">
      <p class="brand">
        <Icon name="loop" />
        <span>{text.page.name}</span>
      </p>
      <button type="button" class="scenario-button" aria-haspopup="dialog" onClick={() => dialogs.open("open")}>
        <span class="scenario-title">{title}</span>
        <span class="scenario-changes" data-changed={changes > 0}>
          {text.tools.changes(changes)}
        </span>
        <Icon name="down" />
      </button>
      <div class="tools" role="toolbar" aria-label={text.tools.scenario}>
        <Tool name="undo" label={text.tools.undo} off={!working.canUndo.value} act={working.undo} />
        <Tool name="redo" label={text.tools.redo} off={!working.canRedo.value} act={working.redo} />
        <Tool name="save" label={text.tools.save} act={() => dialogs.open("save")} words />
        <Tool name="compare" label={text.tools.compare} act={() => (comparison.open.value = true)} words />
        <Tool name="share" label={text.tools.share} act={() => dialogs.open("share")} words />
        <Tool name="export" label={text.tools.export} act={() => dialogs.open("export")} words />
        <Tool name={theme.theme.value} label={text.tools.theme[theme.theme.value]} act={theme.next} />
        <Tool name="help" label={text.tools.help} act={() => dialogs.open("help")} />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly name: Parameters<typeof Icon>[0]["name"];
  readonly label: string;
  readonly off?: boolean;
  readonly words?: boolean; // written out where there is room
  readonly act: () => void;
}

const Tool = ({ name, label, off = false, words = false, act }: ToolProps) => (
  <button type="button" class="tool" aria-label={label} title={label} disabled={off} onClick={act}>
    <Icon name={name} />
    {words && (
      <span class="tool-word" aria-hidden="true">
        {label}
      </span>
    )}
  </button>
);
