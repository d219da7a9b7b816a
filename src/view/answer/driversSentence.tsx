import { isClear } from "../../metrics/sensitivity/change";
import { type Swing, widest } from "../../metrics/sensitivity/tornado";
import { called } from "../explore/called";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { saidOfHundred } from "./hundred";

const told = 3;

/** What matters most, in one sentence; each name opens its slider. */
export function DriversSentence() {
  const page = usePage();
  const { tornado, failure, stale } = page.drivers;
  if (failure.value !== null) return <p class="drivers-sentence">{failure}</p>;
  const swings = tornado.value?.swings.filter((swing) => isClear(widest(swing))).slice(0, told) ?? [];
  if (tornado.value === null || stale.value || swings.length === 0)
    return <p class="drivers-sentence">{text.explore.mattersWait}</p>;
  return (
    <p class="drivers-sentence">
      {text.explore.matters}{" "}
      {swings.map((swing, place) => (
        <span key={swing.path}>
          <button type="button" class="inline" onClick={() => page.showInput(swing.path)}>
            {called(page, swing).label}
          </button>{" "}
          ({text.explore.span(...ends(swing))}){place < swings.length - 1 ? ", " : "."}
        </span>
      ))}
    </p>
  );
}

const ends = ({ defaultAtLow, defaultAtHigh }: Swing): [string, string] => {
  const [least, most] = [defaultAtLow.estimate, defaultAtHigh.estimate].sort((a, b) => a - b);
  return [saidOfHundred(Math.round(100 * (least ?? 0))), saidOfHundred(Math.round(100 * (most ?? 0)))];
};
