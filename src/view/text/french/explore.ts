import type { Language } from "../language";

export const explore: Language["explore"] = {
  wait: "Chaque hypothèse parcourt sa plage publiée …",
  refining: "d’autres trajectoires arrivent …",
  stale: "pour les hypothèses d’avant ; nouveau calcul en cours …",
  done: (paths) => `${paths} trajectoires chacune`,
  matters: "Ce qui compte le plus, chacune sur sa plage publiée :",
  span: (least, most) => `${least} à ${most} sur 100`,
  mattersWait: "Calcul de ce qui compte le plus …",
};
