import { type NetworkDocument } from "./document";

type Key = keyof NetworkDocument;
type With<Needed extends Key> = NetworkDocument & { [K in Needed]: NonNullable<NetworkDocument[K]> };

/** What can be said of a network whose document has certain keys. */
export interface Measure {
  readonly name: string;
  readonly needs: readonly Key[];
  /** Throws a RangeError where the numbers have no answer. */
  readonly of: (document: NetworkDocument) => object;
}

export const measure = <const Needed extends Key>(
  name: string,
  needs: readonly Needed[],
  of: (document: With<Needed>) => object,
): Measure => ({
  name,
  needs,
  of: (document) => {
    if (!has(document, needs))
      throw new TypeError(`${name}: expected ${lacking(document, needs).join(", ")}`);
    return of(document);
  },
});

export const lacking = (document: NetworkDocument, needs: readonly Key[]): Key[] =>
  needs.filter((key) => document[key] === undefined);

const has = <Needed extends Key>(
  document: NetworkDocument,
  needs: readonly Needed[],
): document is With<Needed> => lacking(document, needs).length === 0;
