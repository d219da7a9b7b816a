import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { chordOf, type KeyAction, keyActions, usualKeys } from "../state/keyMap";
import { text } from "../text/text";

/** Every short cut, each of which can be given another key. */
export function KeyList() {
  const { keyMap } = usePage();
  const [asked, setAsked] = useState<KeyAction | null>(null);
  const changed = keyActions.some((action) => keyMap.keys.value[action] !== usualKeys[action]);
  const hear = (event: KeyboardEvent, action: KeyAction) => {
    const chord = chordOf(event);
    if (asked !== action || chord === null) return;
    event.preventDefault();
    keyMap.assign(action, chord);
    setAsked(null);
  };
  return (
    <>
      <dl class="keys">
        {keyActions.map((action) => (
          <div key={action}>
            <dt>
              <button
                type="button"
                class="key"
                aria-pressed={asked === action}
                aria-label={text.help.change(text.help.list[action], keyMap.keys.value[action])}
                title={text.help.changeHint}
                onClick={() => setAsked(asked === action ? null : action)}
                onKeyDown={(event) => hear(event, action)}
                onBlur={() => setAsked(null)}
              >
                {asked === action ? "…" : keyMap.keys.value[action]}
              </button>
            </dt>
            <dd>{text.help.list[action]}</dd>
          </div>
        ))}
      </dl>
      <p class="small" role="status">
        {asked === null ? text.help.changeHint : text.help.press(text.help.list[asked])}
      </p>
      {changed && (
        <button type="button" class="quiet" onClick={keyMap.restore}>
          {text.help.restore}
        </button>
      )}
    </>
  );
}
