import {
  Column,
  column,
  fromWord,
  Index,
  LANES,
  put,
  read,
  readAsLane,
  wordAt,
  WordColumn,
  wordColumn,
  write,
} from "#lane";
import { normalCdfLanes } from "../../src/arithmetic/normal";
import { Generator } from "../../src/draws/generator";
import { normalDraw, normalsOf } from "../../src/draws/normal";
import { philox } from "../../src/draws/philox";
import { uniform, uniformLanes } from "../../src/draws/uniform";
import { Wanted } from "../../src/draws/wanted";

// The hot part of the draws, for `compilers.test.ts` to run under both compilers.

const words = new Uint32Array(4);

export function columnOf(n: Index): Column {
  return column(n);
}

/** Words, uniforms and normals of n counters. */
export function draws(out: Column, n: Index): void {
  for (let i = 0; i < n; i++) {
    philox(i, 77, 0xfedcba98, 3, 0x89abcdef, 5, words);
    for (let k = 0; k < 4; k++) {
      put(out, 12 * i + k, fromWord(words[k]));
      put(out, 12 * i + 4 + k, uniform(words[k]));
      put(out, 12 * i + 8 + k, normalDraw(words[k]));
    }
  }
}

/** Of the i-th of four words of each of n paths, drawn side by side: the word, the uniform, the normal and its probability. */
export function sideBySide(out: Column, n: Index, first: Index, i: Index): void {
  const generator = new Generator();
  const wanted = new Wanted(n);
  const made: WordColumn[] = [wordColumn(n), wordColumn(n), wordColumn(n), wordColumn(n)];
  const normals = column(n);
  generator.open(5, 6, 7);
  wanted.ofBlock(first, n);
  generator.turnAll(wanted, 3, 0xfedcba98, made);
  normalsOf(made[i], normals, n);
  for (let p = 0; p < n; p++) put(out, p, fromWord(wordAt(made[i], p)));
  for (let p = 0; p < n; p += LANES) {
    write(out, n + p, uniformLanes(readAsLane(made[i], p)));
    write(out, 2 * n + p, read(normals, p));
    write(out, 3 * n + p, normalCdfLanes(read(normals, p)));
  }
}
