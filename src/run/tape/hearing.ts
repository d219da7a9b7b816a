import { type Stream, type Streams, UNIFORM } from "./streams";

/** The streams that the world hears, in the order in which it asks for them. */
export const inOrder = ({ factors, quarterly, once }: Streams): readonly Stream[] => [
  ...factors,
  ...quarterly,
  ...once,
];

/**
 * How the world hears each stream: how many there are, the weight of each one's draw, and what is added to it. One that is
 * held at its plan weighs nothing and is what it is on the path on which nothing surprises: 0 if normal, 1/2 if uniform.
 */
export function hearing(streams: Streams, held: ReadonlySet<string>): number[] {
  const list = inOrder(streams);
  return [
    list.length,
    ...list.map(({ id }) => (held.has(id) ? 0 : 1)),
    ...list.map(({ id, kind }) => (held.has(id) && kind === UNIFORM ? 0.5 : 0)),
  ];
}
