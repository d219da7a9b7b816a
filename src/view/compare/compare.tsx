import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Choose } from "./choose";
import { InputsTable } from "./inputsTable";
import { OutcomesTable } from "./outcomesTable";
import { Overlay } from "./overlay";
import "./compare.css";

/** Two or more scenarios over the same futures: first how their inputs differ, then what comes of it. */
export function Compare() {
  const { comparison } = usePage();
  const results = comparison.results.value;
  return (
    <main class="compare" id="main">
      <header class="compare-head">
        <h1>{text.compare.title}</h1>
        <button type="button" onClick={comparison.close}>
          {text.compare.back}
        </button>
      </header>
      <p>{text.compare.choose}</p>
      <Choose />
      {comparison.failure.value !== null && (
        <p class="problem" role="alert">
          {comparison.failure.value}
        </p>
      )}
      <p role="status" class="small compare-busy">
        {comparison.busy.value && text.compare.busy(results.length, comparison.chosen.value.length)}
      </p>
      {results.length > 1 && (
        <>
          <InputsTable results={results} />
          <OutcomesTable results={results} />
          <Overlay results={results} />
        </>
      )}
    </main>
  );
}
