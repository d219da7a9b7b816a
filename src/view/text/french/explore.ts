import type { Language } from "../language";

export const explore: Language["explore"] = {
  wait: "Chaque hypothèse parcourt sa plage publiée …",
  refining: "d’autres trajectoires arrivent …",
  stale: "pour les hypothèses d’avant ; nouveau calcul en cours …",
  done: (paths) => `${paths} trajectoires chacune`,
};
