import { useEffect, useRef, useState } from "preact/hooks";
import { ofHundred } from "../../charts/words/chance";
import { isClear } from "../../metrics/sensitivity/change";
import type { Off } from "../../scenario/worlds";
import type { Cut } from "../../run/cutLoops";
import { Squares } from "../compare/squares";
import { sideWords } from "../compare/sideWords";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Dial } from "./dial";
import { percent } from "./figures";
import { Guess } from "./guess";
import { Step } from "./step";
import { lessonWords } from "./words/words";
import "../compare/flipView.css";

const offs: readonly Off[] = ["exogenised", "absent"];

/** Step five: the real model over the same futures, with every loop and with none; a guess first, for those who like. */
export function CutStep() {
  const { cutLoops, reading, live } = usePage();
  const [guess, setGuess] = useState<number | "skipped" | null>(null);
  const [strength, setStrength] = useState(100);
  const [off, setOff] = useState<Off>("exogenised");
  const { cut: words } = lessonWords();
  const found = cutLoops.answer.value;
  const ask = (more: { readonly off?: Off; readonly strength?: number } = {}) =>
    cutLoops.ask({ off, strength: strength / 100, set: {}, ...more });
  const ready = live.run.value !== null;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (guess !== null) told.current?.focus(); // what was pressed is gone
  }, [guess]);
  useEffect(() => {
    if (ready) ask();
    return cutLoops.stop;
  }, [ready]);

  if (cutLoops.failure.value !== null) return <p class="problem">{cutLoops.failure}</p>;
  if (found === null) return <p class="small">{words.busy}</p>;
  if (guess === null)
    return (
      <Guess
        fails={lessonWords().of100(ofHundred(reading.value.words, found.asSigned.estimate))}
        done={setGuess}
      />
    );
  const guessed =
    guess === "skipped"
      ? ""
      : `${words.guessed(String(guess), ofHundred(reading.value.words, found.cut.estimate))} `;
  return (
    <div ref={told} tabIndex={-1}>
      <Step
        says={words.says}
        tryIt={words.tryIt}
        onThePage={words.onThePage}
        finding={`${guessed}${said(found)}`}
        dials={
          <>
            <Dial
              label={words.strength}
              value={strength}
              max={100}
              step={5}
              unit="%"
              said={percent(strength / 100)}
              set={setStrength}
              letGo={(to) => ask({ strength: to / 100 })}
            />
            <fieldset class="switch">
              <legend>{words.off}</legend>
              <div class="switch-row">
                {offs.map((way) => (
                  <label key={way}>
                    <input
                      type="radio"
                      name="off"
                      checked={off === way}
                      onChange={() => {
                        setOff(way);
                        ask({ off: way });
                      }}
                    />
                    <span>{words.modes[way]}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </>
        }
      >
        <Hundred found={found} />
      </Step>
    </div>
  );
}

/** The first hundred of the futures, each a square; one can be opened to be told in words. */
function Hundred({ found }: { found: Cut }) {
  const { cut: words } = lessonWords();
  const [open, setOpen] = useState<number | null>(null);
  const names = [words.names[0] ?? "", words.names[1] ?? ""] as const;
  const side = open === null ? undefined : found.sides[open];
  return (
    <div class="cut-hundred" data-paths={found.paths}>
      <Squares sides={found.sides.slice(0, 100)} from={0} names={names} open={open} choose={setOpen} />
      <p class="small" aria-live="polite">
        {open !== null && side !== undefined && text.flips.futureOf(open, sideWords(side, names))}
      </p>
    </div>
  );
}

/** What the loops do, if it is more than chance. */
function said({ paths, asSigned, cut, change, sides }: Cut): string {
  const { cut: words } = lessonWords();
  const count = text.count(paths);
  const [withLoops, without] = [asSigned, cut].map(({ estimate }) => points(estimate)) as [string, string];
  if (sides.every((side) => side === "paysInBoth" || side === "failsInBoth"))
    return words.same(count, withLoops);
  const within = text.headline.interval(tenths(change.low), tenths(change.high));
  if (!isClear(change)) return words.unclear(count, withLoops, without, within);
  if (change.estimate > 0) return words.finding(count, withLoops, without, points(change.estimate), within);
  const turned = text.headline.interval(tenths(-change.high), tenths(-change.low));
  return words.spares(count, withLoops, without, points(-change.estimate), turned);
}

/** A share in points of a hundred, neither none nor all of what was merely not seen. */
function points(share: number): string {
  const of100 = 100 * share;
  if (of100 < 0.05) return text.headline.fewerThan1;
  return of100 > 99.95 ? text.headline.moreThan99 : tenths(share);
}

const tenths = (share: number): string => text.fixed(100 * share, 1);
