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

/** What a text ends with that stays on the line of the term after it: a bracket, a quotation mark, an article without its vowel. */
const leading = (text = ""): string => /(?:[(“«][\u00a0\u202f]?|\p{L}+’)$/u.exec(text)?.[0] ?? "";

/** What is left of a stretch between terms that keep its ends to themselves. */
const between = (said: string, follows: boolean, leads: boolean): string =>
  said.slice(follows ? punctuation(said).length : 0, leads ? said.length - leading(said).length : undefined);

/** A text whose terms of art can be opened where they stand. */
export function marked(text: string): VNode {
  const stretches = stretchesOf(text);
  return (
    <>
      {stretches.map(({ said, id }, place) => {
        if (id === undefined) return between(said, place > 0, place < stretches.length - 1);
        const before = leading(stretches[place - 1]?.said);
        const after = punctuation(stretches[place + 1]?.said);
        if (before === "" && after === "") return <Term key={place} id={id} said={said} />;
        return (
          <span key={place} class="kept">
            {before}
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
