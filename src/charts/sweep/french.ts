import type { Words } from "../words/words";

export const sweep: Words["sweep"] = {
  title: "Deux hypothèses ensemble",
  note: "Nombres : défauts sur 100 futurs ; lignes où ils passent 10, 25 et 50. L’anneau : en l’état. Nombres penchés : indiscernables de l’état actuel. Chaque case voit les mêmes futurs.",
  cell: (across, up, share, change) => `${across}, ${up} : défaut dans ${share} ; écart ${change}`,
  same: (said) => `${said}, indiscernable d’une absence d’écart`,
  input: (label, value) => `${label} ${value}`,
  found: (across, up, least, most) =>
    `Sur l’étendue de ${across} et ${up}, les défauts vont de ${least} à ${most}.`,
  columns: [
    ...["en largeur", "en hauteur", "défaut", "son bas", "son haut"],
    ...["écart", "son bas ", "son haut "],
  ],
};
