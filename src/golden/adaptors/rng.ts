import * as v from "valibot";
import { philox } from "../../draws/philox";
import { uniform } from "../../draws/uniform";
import { closedForm, integers } from "../adaptor";

const words = v.array(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))));

const fromHex = (word: string) => parseInt(word, 16);
const toHex = (word: number) => word.toString(16).padStart(8, "0");

export const rng = [
  closedForm("rng.philox4x32-10", { counters: words, keys: words }, ({ counters, keys }) => ({
    outputs: counters.map((counter, i) => {
      const [c0, c1, c2, c3] = counter.map(fromHex);
      const [k0, k1] = keys[i].map(fromHex);
      const out = new Uint32Array(4);
      philox(c0, c1, c2, c3, k0, k1, out);
      return Array.from(out, toHex);
    }),
  })),
  closedForm("rng.uniform-map", { x: integers }, ({ x }) => ({ u: x.map(uniform) })),
];
