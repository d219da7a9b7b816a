import {
  at,
  Column,
  column,
  fromWord,
  Index,
  LANES,
  put,
  read,
  toIndex,
  Words,
  wordsOfLane,
  write,
} from "#lane";
import { Nets } from "./nets";

/** The numbers of the paths whose draws are wanted, side by side: the first `count` places, lane by lane. */
export class Wanted {
  count: Index = 0;
  private readonly numbers: Column;
  private readonly points: Column;

  constructor(paths: Index) {
    this.numbers = column(paths);
    this.points = column(paths);
  }

  /** All paths of a block. */
  ofBlock(first: Index, paths: Index): void {
    this.count = paths;
    for (let p = 0; p < paths; p++) put(this.numbers, p, first + p);
  }

  /** Paths of any numbers, path 0 for those below 0; those on further places are the same as the last one. */
  among(paths: Column, places: Index): void {
    let count = places;
    while (count > 1 && at(paths, count - 1) === at(paths, count - 2)) count -= 1;
    this.count = count;
    for (let p = 0; p < places; p++) put(this.numbers, p, Math.max(0, at(paths, p)));
  }

  words(p: Index): Words {
    return wordsOfLane(read(this.numbers, p));
  }

  /** A coordinate of the points that the paths are. */
  ofNets(nets: Nets, dimension: Index, into: Column): void {
    for (let p = 0; p < this.count; p++) {
      put(this.points, p, fromWord(nets.word(toIndex(at(this.numbers, p)), dimension)));
    }
    for (let p = 0; p < this.count; p += LANES) write(into, p, wordsOfLane(read(this.points, p)));
  }
}
