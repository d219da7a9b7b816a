import type { PartyMark, Reading } from "../chart";

/** The mark of a party. Throws where the runs speak of a party that the reading does not name. */
export function partyOf({ parties }: Reading, id: string): PartyMark {
  const found = parties.find((party) => party.id === id);
  if (found === undefined) {
    throw new RangeError(
      `reading.parties: expected "${id}", got ${parties.map((party) => party.id).join(", ")}`,
    );
  }
  return found;
}

/** The name of the firm whose commitments the runs are about. */
export const obligorName = (reading: Reading): string => partyOf(reading, reading.obligor).name;
