import { usePage } from "../pageContext";
import { text } from "../text/text";
import { countsOf, Interval } from "./headline";
import { saidOfHundred } from "./hundred";
import "./brief.css";

/** The answer in short, for when the sentence is out of sight. It repeats it, so it is hidden from those who hear that. */
export function Brief() {
  const { live, choices } = usePage();
  const run = live.run.value;
  if (run === null) return null;
  const { fails, cuts, pays } = countsOf(run);
  return (
    <p class="brief" data-shown={!choices.answerSeen.value} data-status={live.status} aria-hidden="true">
      <span>
        <span class="dot" />
        <strong class="fails">{saidOfHundred(fails)}</strong> {text.headline.brief.fails}{" "}
        <Interval run={run} />
      </span>
      <span class="others">
        <span>
          <strong>{saidOfHundred(cuts)}</strong> {text.headline.brief.cuts}
        </span>
        <span>
          <strong>{saidOfHundred(pays)}</strong> {text.headline.brief.pays}
        </span>
      </span>
    </p>
  );
}
