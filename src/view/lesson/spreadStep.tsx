import { useState } from "preact/hooks";
import { text } from "../text/text";
import { Bars } from "./bars";
import { Curve } from "./curve";
import { Dial } from "./dial";
import { of100, percent } from "./figures";
import { firms, type Spread, spread } from "./spread";
import { Step } from "./step";
import { lessonWords } from "./words/words";

const most = 150; // per cent of what each has

/** Step four: a loss goes round; whether it dies out is a matter of the gain. */
export function SpreadStep() {
  const [exposure, setExposure] = useState(60);
  const [first, setFirst] = useState(30);
  const { spread: words } = lessonWords();
  const shock = { exposure: exposure / 100, first: first / 100 };
  const found = spread(shock);
  return (
    <Step
      says={words.says}
      tryIt={words.tryIt}
      finding={said(found, exposure)}
      onThePage={words.onThePage}
      dials={
        <>
          <Dial
            label={words.exposure}
            value={exposure}
            max={most}
            unit="%"
            said={percent(shock.exposure)}
            set={setExposure}
          />
          <Dial
            label={words.first}
            value={first}
            min={1}
            max={60}
            unit="%"
            said={percent(shock.first)}
            set={setFirst}
          />
        </>
      }
    >
      <Curve {...shock} most={most / 100} />
      <Rounds found={found} first={shock.first} />
    </Step>
  );
}

function said({ gain, once, all }: Spread, exposure: number): string {
  const { spread: words } = lessonWords();
  if (exposure === 0) return words.sits(of100(all));
  const back = lessonWords().dollars(text.fixed(gain, 2));
  const onceAll = once.reduce((sum, lost) => sum + lost, 0) / firms;
  return gain < 1 ? words.dies(back, of100(onceAll), of100(all)) : words.feeds(back);
}

/** What each firm loses: at first, in the first round, and in later ones. */
function Rounds({ found: { once, inTheEnd }, first }: { found: Spread; first: number }) {
  const { spread: words } = lessonWords();
  const bars = [words.bars.lab, words.bars.cloud, words.bars.chips];
  return (
    <Bars
      most={1}
      rows={bars.map((label, i) => {
        const atFirst = i === 0 ? first : 0;
        const round = (once[i] ?? 0) - atFirst;
        const later = (inTheEnd[i] ?? 0) - (once[i] ?? 0);
        return {
          label,
          parts: [
            { size: atFirst, kind: "plain", said: atFirst > 0 ? `${percent(atFirst)} ${words.atFirst}` : "" },
            { size: round, kind: "soft", said: round > 0 ? `${percent(round)} ${words.onceRound}` : "" },
            { size: later, kind: "own", said: later > 5e-4 ? `${percent(later)} ${words.later}` : "" },
          ],
        };
      })}
    />
  );
}
