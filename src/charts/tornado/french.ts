import type { Words } from "../words/words";

export const tornado: Words["tornado"] = {
  title: "Qu’est-ce qui l’explique ?",
  note: "Chacune seule, d’un bout à l’autre de notre plage, sur les mêmes futurs ; les traits sont les intervalles à 95 % de l’écart. En gris : l’intervalle contient l’absence d’écart. Les effets ne s’additionnent pas.",
  asItIs: (share) => `en l’état : ${share} défauts sur 100`,
  inUse: (input, share) => `à ${input}, en l’état, ${share} défauts sur 100`,
  end: (input, share, change) => `à ${input}, ${share} défauts sur 100, ${change}`,
  said: (label, unit, value, low, high) => `${label} (${unit}), actuellement ${value} : ${low} ; ${high}`,
  unsure: (said) => `${said} ; indiscernable d’une absence de changement`,
  rare: "< 0,1",
  sure: "> 99,9",
  none: "Aucune hypothèse ne change la probabilité de défaut plus que le hasard.",
  span: (label, span) => `${label} (${span} défauts sur 100)`,
  and: (before, last) => `${before} et ${last}`,
  most: (spans, asItIs) =>
    `Ce qui compte le plus : ${spans}, chacune déplacée seule sur notre plage ; en l’état, ${asItIs} défauts.`,
  columns: [
    ...["hypothèse", "champ", "unité", "bas", "utilisé", "haut", "futurs"],
    ...["défauts sur 100 en l’état", "en bas", "en haut"],
    ...["écart en bas, sur 100", "au moins en bas", "au plus en bas"],
    ...["écart en haut, sur 100", "au moins en haut", "au plus en haut"],
  ],
};
