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

/** A text whose terms of art can be opened where they stand. */
export const marked = (text: string): VNode => (
  <>
    {stretchesOf(text).map(({ said, id }, place) =>
      id === undefined ? said : <Term key={place} id={id} said={said} />,
    )}
  </>
);

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
