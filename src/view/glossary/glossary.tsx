import { text } from "../text/text";
import { glossaryWords } from "./words/words";
import "./glossary.css";

/** All terms of art with their meanings, in alphabetical order. */
export function Glossary() {
  const entries = Object.values(glossaryWords());
  return (
    <dl class="glossary">
      {[...entries]
        .sort((a, b) => a.term.localeCompare(b.term, text.code))
        .map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means.charAt(0).toUpperCase() + means.slice(1)}</dd>
          </div>
        ))}
    </dl>
  );
}
