import { entry } from "./entry";

/** The same as englishLoops.ts, in French. */
export const loops = {
  circularFinancing: entry(
    "Financement circulaire",
    "",
    "l’argent d’un fournisseur arrive chez son propre client en fonds propres, en crédit ou en garantie, et revient en commandes.",
  ),
  feedback: entry(
    "Rétroaction",
    "rétroactions",
    "ce qu’une issue fait aux termes des trimestres suivants ; avec elle, une perte peut nourrir la suivante.",
  ),
  vendorEquity: entry(
    "Fonds propres des fournisseurs",
    "",
    "la boucle où l’argent que les fournisseurs mettent dans les levées leur revient en commandes, et se tarit quand leurs propres actions baissent.",
  ),
  fundingReflex: entry(
    "Réflexe de financement",
    "",
    "la boucle où des recettes sous le plan ferment l’accès aux fonds propres au moment même où il en faut plus.",
  ),
  backlogReflex: entry(
    "Réflexe du carnet de commandes",
    "",
    "la boucle où les commandes réduites, manquées ou ajoutées font bouger les actions des fournisseurs, et avec elles leur appétit pour les levées.",
  ),
  warrantsLoop: entry(
    "Bons de souscription (boucle)",
    "",
    "les commandes donnent droit à des actions du fournisseur, d’autant plus précieuses que son cours monte ; vendues, elles paient des commandes.",
  ),
  capacityBuild: entry(
    "Construction de capacité",
    "",
    "la boucle où les fournisseurs qui construisent à crédit sont en retard quand l’argent est cher ; leur client grandit moins et sa facture vient plus tard.",
  ),
  marginLoop: entry(
    "Appels de marge (boucle)",
    "",
    "un investisseur qui emprunte sur ses actions donne moins quand elles baissent : les prêteurs appellent, et sa propre limite laisse moins de place.",
  ),
};
