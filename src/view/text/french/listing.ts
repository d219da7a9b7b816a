import type { Language } from "../language";

export const listing: Language["listing"] = {
  comesTo: (fails, interval, year) => `${fails} sur 100 font défaut d’ici à la fin de ${year} (${interval})`,
};
