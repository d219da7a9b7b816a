import type { Language } from "../language";
import { plural } from "./plural";

export const whatIf: Language["whatIf"] = {
  title: "Que faudrait-il pour cela ?",
  target: ["Pour que", "futurs sur 100 fassent défaut d’ici à la fin de"],
  one: "Une seule hypothèse",
  input: "Hypothèse",
  find: "Trouver sa valeur",
  searching: "Recherche sur les mêmes futurs …",
  worlds: (count) => plural(count, "scénario simulé", "scénarios simulés"),
  stale: "Trouvé pour les hypothèses d’avant. Redemandez pour celles à l’écran.",
  otherAsked: "Trouvé pour la question précédente. Relancez pour celle ci-dessus.",
  wouldBe: (of100, label) => `${of100} sur 100 : ${label} devrait valoir`,
  band: (band, unit, now) => `(${band}) ${unit} ; actuellement ${now}.`,
  gives: (points) => `Il y a alors ${points} défauts sur 100.`,
  elsewhere: "D’autres valeurs y mènent aussi ; celle-ci est la plus proche.",
  orLess: (value) => `${value} ou moins`,
  orMore: (value) => `${value} ou plus`,
  unreachable: (label, of100, from, to, atFrom, atTo) =>
    `${label} ne suffit pas pour ${of100} défauts sur 100, de ${from}, où il y en a ${atFrom} sur 100, à ${to}, où il y en a ${atTo}. Des valeurs au-delà peuvent être saisies.`,
  set: "Fixer ainsi",
  together: "Le plus petit changement d’ensemble",
  breakExplain:
    "Laisse bouger ensemble les huit hypothèses qui comptent le plus, chacune dans notre plage, et cherche le chemin le plus court.",
  findLeast: "Trouver le plus petit",
  least: (of100, size, interval) =>
    `Le plus petit changement trouvé qui mène à ${of100} défauts sur 100 est long de ${size} largeurs de plage (${interval}).`,
  leastTitle: "Le plus petit changement d’ensemble",
  columns: ["hypothèse", "maintenant", "alors", "son chemin dans notre plage"],
  strain: (percent, low, high) => `${percent} % de ${low} à ${high}`,
  setAll: "Tout fixer ainsi",
  beyondAll: (of100, count, worst) =>
    `Aucun changement vers ${of100} sur 100 n’a été trouvé : avec les ${count} aussi loin que le permettent nos plages, il y a ${worst} défauts.`,
  map: "Deux hypothèses sur une carte",
  cloud: "Ce qui est tiré au sort, et ce qu’il en advient",
  across: "En largeur",
  up: "En hauteur",
  sweep: "Tracer la carte",
  draw: "Tirage",
  outcome: "Face à",
  scatter: "Dessiner les futurs",
};
