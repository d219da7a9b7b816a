import { Adaptor } from "../adaptor";
import { attribution } from "./attribution";
import { dependence } from "./dependence";
import { estimator } from "./estimator";
import { metrics } from "./metrics";
import { monteCarlo } from "./monteCarlo";
import { normal } from "./normal";
import { process } from "./process";
import { revenue } from "./revenue";
import { risk } from "./risk";
import { rng } from "./rng";
import { sensitivity } from "./sensitivity";
import { sketch } from "./sketch";
import { structural } from "./structural";

/** How every capability that this version has is answered. */
export const adaptors: readonly Adaptor[] = [
  ...attribution,
  ...dependence,
  ...estimator,
  ...metrics,
  ...monteCarlo,
  ...normal,
  ...process,
  ...revenue,
  ...risk,
  ...rng,
  ...sensitivity,
  ...sketch,
  ...structural,
];
