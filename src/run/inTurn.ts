/**
 * Work on every item, at most `flying` at a time, and the answers in the items' order: so memory stays bounded, and what
 * is made of the answers does not depend on who was quicker.
 */
export async function* inTurn<Item, Answer>(
  items: Iterable<Item>,
  flying: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const under: Promise<Answer>[] = [];
  for (const item of items) {
    const answer = work(item);
    answer.catch(() => undefined); // it is awaited in its turn: until then its failure is not unhandled
    under.push(answer);
    if (under.length >= flying) yield await under.shift()!;
  }
  while (under.length > 0) yield await under.shift()!;
}
