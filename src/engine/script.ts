import * as script from "./engine";
import { asIs, type Host, host } from "./host";

/** The engine in JavaScript. It stands apart, so that it is fetched only where WebAssembly cannot be had. */
export const openScript = (numbers: Float64Array): Host => host("js", script, asIs, numbers);
