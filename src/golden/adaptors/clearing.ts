import { clearNetwork, networkEntries } from "../../network/clear";
import { closedForm } from "../adaptor";

const names = ["eisenberg-noe", "rogers-veraart", "multiplicity", "external-senior"];

/** Four names of one shape: they only say what a case stresses. */
export const clearing = names.map((name) =>
  closedForm(`clearing.${name}`, networkEntries, (network) => ({ ...clearNetwork(network) })),
);
