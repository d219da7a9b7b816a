import { normalCdf } from "../../arithmetic/normal";
import { normalInverse } from "../../arithmetic/normalInverse";
import { closedForm, numbers } from "../adaptor";

export const normal = [
  closedForm("normal.cdf", { x: numbers }, ({ x }) => ({ cdf: x.map(normalCdf) })),
  closedForm("normal.inverse", { p: numbers }, ({ p }) => ({ z: p.map(normalInverse) })),
];
