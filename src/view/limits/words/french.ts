import { typeset } from "../../text/french/typeset";
import type { english } from "./english";

export const french: typeof english = typeset({
  more: {
    notModelled: "Celles qui comptent le plus.",
    notValidated: "Celles qui comptent le plus.",
  },
  whole: {
    notModelled: "La liste entière (en anglais)",
    notValidated: "La liste entière, et ce qui est prouvé (en anglais)",
  },
  readOn: "Pour en lire plus (en anglais)",
  documents: {
    model: "Le modèle : chaque équation et son fichier",
    validation: "Ce qui le prouve : cas publiés, lois, limites, une seconde réalisation",
    results: "Ce que donnent les scénarios de base, sur 100 000 futurs chacun",
    sensitivity: "Ce que chaque hypothèse y change",
    backtest: "Ce qui s’est réalisé",
    scenario: "Chaque champ d’un scénario",
    "command-line": "En ligne de commande",
    performance: "Sa rapidité",
    changelog: "Ce qui a changé, et ce qui a déplacé des chiffres",
  },
  notModelled: [
    [
      "Le défaut stratégique, et le sauvetage par un État, un acheteur ou un partenaire.",
      "Trop peu de défauts à cause du premier, trop à cause du second. Un sauvetage compte le plus sur les trajectoires mêmes qui font défaut.",
    ],
    [
      "La dette au-delà d’une ligne de crédit.",
      "Ni obligations, ni convertibles, ni crédit-bail propre, ni prêts gagés sur des actifs. Trop de défauts tant que cet argent se trouve, trop peu quand il vient à échéance.",
    ],
    [
      "Les clauses de défaut croisé.",
      "Rien ne devient exigible plus tôt parce qu’une autre dette fait défaut. Trop peu de défauts au bord du gouffre.",
    ],
    [
      "Les actions comme monnaie.",
      "L’entreprise ne paie fournisseurs et salariés qu’en argent ; acquisitions et salaires en actions ne coûtent rien. Trop peu de défauts si les salariés demandaient de l’argent.",
    ],
    [
      "Prix et produits.",
      "Le chiffre d’affaires est un seul nombre. Baisses de prix, gamme, départs de clients et rivaux sont dans sa volatilité et ses sauts.",
    ],
    [
      "L’indexation des prix et la renégociation à la hausse.",
      "Les prix des contrats restent ; quand le calcul devient cher, ceux de l’obligé ne bougent pas. Un peu trop peu de défauts.",
    ],
    [
      "Les contrats et les fournisseurs que personne n’a annoncés.",
      "Rien de neuf n’est signé, et aucun fournisseur n’en remplace un autre. Trop de défauts là où il le ferait.",
    ],
    [
      "Les affaires propres des fournisseurs.",
      "Chaque partie a une trésorerie de départ, un revenu annuel et sa place dans ce réseau. Rien d’autre ne bouge chez elle ; aucun fournisseur ne tombe pour d’autres raisons, sauf à lui donner une volatilité propre.",
    ],
    [
      "L’effet de l’obligé sur le marché.",
      "Son défaut ou son essor ne déplacent ni l’humeur ni le crédit, alors qu’il est peut-être la plus grande entreprise de son genre. Pertes des autres trop faibles.",
    ],
    [
      "Procès et intentions.",
      "Aucun tribunal ne change un contrat ; personne ne bluffe, ne menace ni n’attend que l’autre bouge d’abord. On ne sait dans quel sens cela pousse.",
    ],
  ],
  notValidated: [
    [
      "La probabilité de défaut.",
      "Il n’y a qu’un obligé de ce genre et il n’a pas fait défaut. Aucun décompte d’échecs ne se tient derrière un chiffre ; tous disent ce qu’impliquent les hypothèses.",
    ],
    [
      "Les chances que les conditions soient remplies, et que les créanciers acceptent d’attendre.",
      "On signe des contrats de cette taille depuis deux ans. Les valeurs sont des jugements, et déplacent le défaut de plusieurs points.",
    ],
    [
      "Le recouvrement et la relocation de tant de capacité d’un coup.",
      "Rien de comparable n’a été reloué. Les valeurs sont empruntées aux télécoms, à la marine marchande et à des faillites de bailleurs.",
    ],
    [
      "La conduite des fournisseurs dans un krach.",
      "Leur bonne volonté est un jugement tiré de deux ans de levées et des équipementiers de 2001.",
    ],
    ["Ce qu’ajoutent les boucles.", "Un monde exogénéisé ne peut pas être observé."],
    [
      "Le processus de revenu.",
      "Demi-vies et volatilités sont jugées d’après une poignée d’entreprises en forte croissance ; on ne sait si une entreprise de cette taille leur ressemble. On a choisi des survivantes.",
    ],
    [
      "Les corrélations des facteurs.",
      "Fixées par jugement ; ce ne sont pas des estimations sur des données des facteurs, qui ne s’observent pas.",
    ],
    [
      "Les règles de conduite.",
      "Quand l’entreprise lève, pour combien de temps, comment elle réduit et ce qu’elle commande sont des règles empiriques. Ne changer qu’elles déplace le défaut presque autant que changer la croissance.",
    ],
    [
      "Délais de paiement, frais et préavis.",
      "Les contrats sont secrets. Délais, frais et les deux trimestres de préavis sont des suppositions, les mêmes pour tous les contrats.",
    ],
    [
      "Les sources.",
      "Beaucoup de chiffres viennent d’articles sur des documents divulgués. Leur fiabilité le dit ; personne n’a vu les contrats.",
    ],
  ],
});
