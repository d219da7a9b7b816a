import type { Language } from "../language";

export const loopModes: Language["loopModes"] = {
  "as-signed": "tel que signé",
  exogenised: "sans rétroaction",
  absent: "jamais signé",
};
