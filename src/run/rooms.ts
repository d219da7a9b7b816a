import { transfer } from "comlink";
import { keptFor } from "../scenario/keptFor";

/** Room for the counts and sums of a tally. */
export interface Room {
  readonly counts: Int32Array<ArrayBuffer>;
  readonly sums: Float64Array<ArrayBuffer>;
}

const MOST = 8;

/**
 * Room that is not needed any more, for workers to fill again: new room has to be cleared by the system first, which takes as
 * long as to simulate twenty paths, and to be collected later.
 */
class Rooms {
  private readonly spare: Room[] = [];

  /** Room to give away, if there is any. */
  take(): Room | undefined {
    const room = this.spare.pop();
    return room && transfer(room, [room.counts.buffer, room.sums.buffer]);
  }

  give({ counts, sums }: Room): void {
    if (this.spare.length < MOST) this.spare.push({ counts, sums });
  }
}

/** The rooms of a pool's workers, for as long as there is the pool. */
export const roomsOf = keptFor((_pool: object) => new Rooms());
