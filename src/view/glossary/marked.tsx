import type { VNode } from "preact";
import { Explain } from "./explain";
import { finder, type Stretch } from "./found";
import { glossaryWords, type TermId } from "./words/words";

const finders = new WeakMap<object, ReturnType<typeof finder<TermId>>>();

/** A text in stretches, by the terms of the language spoken now. */
function stretchesOf(text: string): readonly Stretch<TermId>[] {
  const words = glossaryWords();
  const known = finders.get(words) ?? finder(words);
  finders.set(words, known);
  return known(text);
}

/** The punctuation that a text begins with: it stays on the line of the term before it. */
const punctuation = (text = ""): string => /^[\u00a0\u202f]?[.,;:!?)’”»]+/.exec(text)?.[0] ?? "";

/** A text whose terms of art can be opened where they stand. */
export function marked(text: string): VNode {
  const stretches = stretchesOf(text);
  return (
    <>
      {stretches.map(({ said, id }, place) => {
        if (id === undefined) return place === 0 ? said : said.slice(punctuation(said).length);
        const after = punctuation(stretches[place + 1]?.said);
        if (after === "") return <Term key={place} id={id} said={said} />;
        return (
          <span key={place} class="kept">
            <Term id={id} said={said} />
            {after}
          </span>
        );
      })}
    </>
  );
}

/** The terms of a text that are not in another one, each by itself. */
export const termsIn = (text: string, besides: string): readonly VNode[] => {
  const told = new Set(stretchesOf(besides).flatMap(({ id }) => id ?? []));
  return stretchesOf(text)
    .flatMap(({ id }) => (id === undefined || told.has(id) ? [] : id))
    .map((id) => <Term key={id} id={id} said={glossaryWords()[id].term} />);
};

function Term({ id, said }: { id: TermId; said: string }) {
  const { term, means } = glossaryWords()[id];
  return <Explain said={said} name={term} means={means} />;
}
