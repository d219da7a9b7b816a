import { useLayoutEffect, useRef } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { AlikeNotes } from "./alikeNotes";
import { BridgeView } from "./bridgeView";
import { Choose } from "./choose";
import { FlipView } from "./flipView";
import { InputsTable } from "./inputsTable";
import { OutcomesTable } from "./outcomesTable";
import { Overlay } from "./overlay";
import { PairPicker } from "./pairPicker";
import { WhoLoses } from "./whoLoses";
import "./compare.css";

/** Two or more scenarios over the same futures: first how their inputs differ, then what comes of it. */
export function Compare() {
  const { comparison, choices } = usePage();
  const results = comparison.results.value;
  const pair = comparison.pair.value;
  const { found, ask } = useAsked(results.length > 1);
  return (
    <main class="compare" id="main">
      <header class="compare-head">
        <h1>{text.compare.title}</h1>
        <button type="button" onClick={comparison.close}>
          {choices.lesson.value === null ? text.compare.back : text.compare.backToLesson}
        </button>
      </header>
      <p>{text.compare.choose}</p>
      <Choose ask={ask} />
      {comparison.failure.value !== null && (
        <p class="problem" role="alert">
          {comparison.failure.value}
        </p>
      )}
      <p role="status" class="small compare-busy">
        {comparison.busy.value && text.compare.busy(results.length, comparison.chosen.value.length)}
      </p>
      {results.length > 1 && (
        <div ref={found} class="compared" tabIndex={-1}>
          <AlikeNotes results={results} />
          <InputsTable results={results} />
          <OutcomesTable results={results} />
          <Overlay results={results} />
          <PairPicker />
          {pair !== null && (
            <>
              <FlipView key={pair[1].contender.key} base={pair[0]} other={pair[1]} />
              <WhoLoses base={pair[0]} other={pair[1]} />
              <BridgeView base={pair[0]} other={pair[1]} />
            </>
          )}
        </div>
      )}
    </main>
  );
}

/** Asks for the comparison, and leads to what was found once the first of it is there: it begins below what is chosen among. */
function useAsked(there: boolean) {
  const { comparison } = usePage();
  const found = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!there || !asked.current) return;
    asked.current = false;
    found.current?.focus({ preventScroll: true });
    found.current?.scrollIntoView();
  }, [there]);
  const ask = () => {
    asked.current = true;
    void comparison.compute();
  };
  return { found, ask };
}
