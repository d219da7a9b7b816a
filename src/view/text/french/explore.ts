import type { Language } from "../language";

export const explore: Language["explore"] = {
  wait: "Chaque hypothèse parcourt notre plage …",
  refining: "d’autres trajectoires arrivent …",
  stale: "pour les hypothèses d’avant ; nouveau calcul en cours …",
  forms: (done, of) => `autres modèles : ${done} sur ${of} …`,
  draws: (done, of) => `toutes les hypothèses tirées ensemble : ${done} fois sur ${of} …`,
  shipped: "livré avec la page",
  drawn: (paths) => `toutes les ${paths} trajectoires`,
  done: (paths) => `${paths} trajectoires chacune`,
};
