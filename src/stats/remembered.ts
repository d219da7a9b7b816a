/** A pure function of numbers that keeps its latest answers: a summary of a run asks for the same few a thousand times. */
export function remembered<Given extends readonly number[], Answer>(
  work: (...given: Given) => Answer,
  most = 512,
): (...given: Given) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const key = given.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(...given);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
