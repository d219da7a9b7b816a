import { openScript } from "../../engine/script";
import { Adaptor } from "../adaptor";
import { OpenEngine } from "../defaults";
import { attribution } from "./attribution";
import { circularity } from "./circularity";
import { clearing } from "./clearing";
import { contagion } from "./contagion";
import { contracts } from "./contracts";
import { defaultsBy } from "./defaults";
import { dependence } from "./dependence";
import { estimator } from "./estimator";
import { holdings } from "./holdings";
import { metrics } from "./metrics";
import { monteCarlo } from "./monteCarlo";
import { normal } from "./normal";
import { process } from "./process";
import { quasiMonteCarlo } from "./quasiMonteCarlo";
import { revenue } from "./revenue";
import { risk } from "./risk";
import { rng } from "./rng";
import { sensitivity } from "./sensitivity";
import { sketch } from "./sketch";
import { structural } from "./structural";

/** How every capability that this version has is answered, by the engine that is opened where a case is simulated. */
export const adaptorsOn = (open: OpenEngine): readonly Adaptor[] => [
  ...attribution,
  ...circularity,
  ...clearing,
  ...contagion,
  ...contracts,
  ...defaultsBy(open),
  ...dependence,
  ...estimator,
  ...holdings,
  ...metrics,
  ...monteCarlo,
  ...normal,
  ...process,
  ...quasiMonteCarlo,
  ...revenue,
  ...risk,
  ...rng,
  ...sensitivity,
  ...sketch,
  ...structural,
];

/** The same on the engine in JavaScript. */
export const adaptors = adaptorsOn(openScript);
