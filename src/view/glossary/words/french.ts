import { typeset } from "../../text/french/typeset";
import type { english } from "./english";
import { type Entry, entry } from "./entry";
import { loops } from "./frenchLoops";

export const french: Readonly<Record<keyof typeof english, Entry>> = typeset({
  path: entry("Trajectoire", "trajectoires|futurs simulés|futur simulé", "un futur simulé."),
  default: entry(
    "Défaut",
    "défauts|défaut de paiement|fait défaut|font défaut",
    "une facture exigible n’est pas payée en entier, à une petite tolérance près, et personne n’accepte de la réduire ni d’attendre.",
  ),
  restructured: entry(
    "Restructuration",
    "restructure|restructuré|réduit ou restructuré",
    "quelque chose a été abandonné, résilié ou différé jusqu’ici, et rien n’a fait défaut.",
  ),
  samplingError: entry(
    "Erreur d’échantillonnage",
    "erreur due au hasard",
    "le doute qui vient de simuler tant de futurs et pas davantage ; les intervalles la disent, et elle rétrécit avec le nombre de futurs.",
  ),
  publishedRange: entry(
    "Notre plage",
    "nos plages",
    "ce qu’un nombre peut raisonnablement valoir : notre jugement, d’après ce qui est publié là où il y en a. Un chiffre publié peut en sortir ; il est alors donné à côté.",
  ),
  sameFutures: entry(
    "Mêmes futurs",
    "",
    "des mondes qui diffèrent par une hypothèse voient les mêmes tirages, si bien qu’un écart se dit avec la petite erreur d’une différence appariée.",
  ),
  riskPriced: entry(
    "Risque à son prix",
    "prix du risque",
    "les chances telles que les comptent des marchés qui veulent être payés pour porter le risque : plus élevées que ce que l’on croit vrai, et les seules à comparer aux écarts de taux.",
  ),

  takeOrPay: entry(
    "Take-or-pay",
    "prise ferme",
    "la capacité réservée est payée, utilisée ou non, au moins pour une part.",
  ),
  tranche: entry(
    "Tranche",
    "tranches",
    "part d’un apport promis en capital, versée à une date, par gigawatt livré ou à une introduction en bourse. Ce n’est pas une dette.",
  ),
  onwardOrder: entry(
    "Commande en aval",
    "commandes en aval|commandes répercutées|en aval",
    "ce qu’un fournisseur commande à ses propres fournisseurs pour servir un contrat.",
  ),
  exposure: entry(
    "Exposition",
    "expositions",
    "ce qu’une partie peut encore perdre par un contrat : ce qu’elle a bâti ou commandé pour lui, ce qui lui est dû, ce qu’elle doit encore y gagner.",
  ),
  backlog: entry(
    "Carnet de commandes",
    "carnet perdu|carnet",
    "ce que le fournisseur aurait gardé du reste d’un échéancier ferme, s’il avait été payé.",
  ),
  guarantee: entry(
    "Garantie",
    "garanties|garanties appelées",
    "la promesse d’un tiers de payer les factures d’un contrat, jusqu’à un plafond, quand celui qui les doit ne paie pas.",
  ),
  warrant: entry(
    "Bon de souscription",
    "bons de souscription",
    "des actions qu’un fournisseur accorde contre des commandes.",
  ),
  firm: entry(
    "Conditionnel",
    "factures conditionnelles|conditionnelles|conditionnelle|minimums fermes|factures fermes",
    "n’engage que si sa condition est remplie ; une part ferme engage toujours, une part optionnelle peut être commandée.",
  ),
  firmnessDial: entry(
    "Curseur de fermeté",
    "force des engagements",
    "déplace tous les contrats entre « seulement ce qui engage » (−1) et « tout comme annoncé » (+1).",
  ),

  notice: entry("Préavis", "résilié", "mettre fin à une part conditionnelle en deux trimestres."),
  deferral: entry(
    "Report",
    "reports|différé|différés|différées|différée",
    "les créanciers acceptent d’être payés plus tard d’une part de leurs factures fermes, avec intérêts.",
  ),
  window: entry(
    "Fenêtre",
    "financement fermé|fermeture du financement",
    "si du capital neuf peut être levé du tout.",
  ),
  willingness: entry(
    "Bonne volonté",
    "",
    "part de leur contribution à un tour que les fournisseurs donnent à l’humeur du moment.",
  ),
  bust: entry(
    "Krach",
    "",
    "les actions de l’IA sont si basses que les fournisseurs se retiennent ; les mauvais temps sont un krach, ou une fenêtre fermée.",
  ),
  winter: entry(
    "Hiver",
    "hiver de l’IA|hivers",
    "un régime où croissance, actions et certitude sont plus basses, jusqu’à ce qu’il finisse.",
  ),
  mixing: entry(
    "Mélange",
    "degrés de liberté",
    "une seule échelle pour tous les facteurs d’une trajectoire, si bien que les mauvais futurs le sont partout (t de Student).",
  ),
  clearing: entry(
    "Compensation",
    "",
    "qui paie qui quand les dettes sont croisées et que tous ne peuvent payer.",
  ),
  distress: entry(
    "Détresse",
    "",
    "une partie autre que l’obligé n’a pas pu payer, ou a perdu plus que son coussin. Elle n’apporte plus de capital.",
  ),
  buffer: entry("Coussin", "coussins", "la plus grande perte qu’une partie peut supporter."),
  recovery: entry("Recouvrement", "", "part d’une créance qui est payée à la fin."),
  reletting: entry("Relocation", "reloué|relouée", "part de la capacité qui trouve un autre client."),
  expectedShortfall: entry(
    "Perte attendue au pire",
    "expected shortfall",
    "perte moyenne sur les 5 % de trajectoires les pires.",
  ),
  firstPassage: entry(
    "Premier passage",
    "",
    "le premier moment où quelque chose franchit une ligne ; ici, le trimestre du défaut.",
  ),

  loop: entry(
    "Boucle",
    "boucles|les boucles",
    "une rétroaction de l’issue d’un trimestre sur les termes d’un trimestre suivant.",
  ),
  ...loops,
  exogenised: entry(
    "Exogénéisé",
    "sans rétroaction",
    "l’argent de la boucle suit son plan quoi qu’il arrive : les accords restent, leur rétroaction est coupée.",
  ),
  shapley: entry(
    "Part de Shapley",
    "Shapley|règle de Shapley",
    "un partage équitable de ce que plusieurs boucles font ensemble : ce que chacune ajoute, en moyenne sur tous les ordres où les ajouter.",
  ),
  loopGain: entry(
    "Gain de la boucle",
    "gain",
    "ce qu’un tour de boucle ajoute à une perte ; à partir de 1, une perte se nourrit d’elle-même.",
  ),
  spectralRadius: entry(
    "Rayon spectral",
    "",
    "de combien une perte grandit ou rétrécit d’un tour au suivant, quand elle a longtemps tourné.",
  ),
  cycled: entry(
    "Recyclé",
    "Finn|recyclés",
    "de l’argent qui vient aux entreprises, la part qui est déjà passée par la même (indice de Finn).",
  ),
  atMostCircular: entry(
    "Au plus circulaire",
    "circulation maximale",
    "de l’argent entre entreprises, le plus que l’on puisse expliquer comme tournant en cycles fermés.",
  ),

  liquidityCover: entry(
    "Couverture de liquidité",
    "",
    "ce que l’on peut avoir en un an, sur ce qui y est dû, net des revenus.",
  ),
  netPosition: entry(
    "Position nette",
    "",
    "la trésorerie moins la dette, les factures impayées et la part inutilisée des minimums fermes.",
  ),
  franchiseSolvency: entry(
    "Solvabilité économique",
    "",
    "la position nette plus la moitié de la valeur de marché.",
  ),

  covar: entry(
    "CoVaR",
    "",
    "ce que tous les autres ensemble perdent au moins, 1 fois sur 20, dans les futurs où une entreprise est touchée.",
  ),
  debtRank: entry(
    "DebtRank",
    "",
    "la part de ce qu’ont les entreprises qui se perd quand la détresse de l’une se transmet le long de ce qu’elles se doivent.",
  ),
  cascade: entry(
    "Cascade à seuil",
    "cascade",
    "qui tombe après qui, quand seuls les tombés transmettent des pertes.",
  ),
  communicability: entry(
    "Communicabilité",
    "",
    "par combien de chemins, les longs comptant moins, la détresse d’une entreprise peut en atteindre une autre.",
  ),
  leontief: entry(
    "Multiplicateur de Leontief",
    "Leontief",
    "la production de toutes les entreprises qu’un dollar de demande pour l’une déclenche, par ses fournisseurs.",
  ),
  delta: entry(
    "Delta",
    "delta de Borgonovo|Borgonovo",
    "de combien, en moyenne, connaître un tirage déplace la chance de défaut, vers le haut ou le bas (Borgonovo).",
  ),
  index: entry(
    "Indice de premier ordre",
    "",
    "part de la variance qu’une entrée explique à elle seule (Sobol’).",
  ),
  leastChange: entry(
    "Moindre changement combiné",
    "moindre changement",
    "le plus court chemin, chaque hypothèse dans notre plage, vers une part de défauts.",
  ),
  nets: entry(
    "Réseaux brouillés",
    "réseau brouillé",
    "une façon de tirer les futurs pour qu’ils soient répartis plus également qu’au hasard ; la réponse en est plus sûre.",
  ),
  seed: entry("Graine", "", "le texte qui fixe tous les tirages d’une exécution."),
  fingerprint: entry(
    "Empreinte",
    "",
    "condensé des bits bruts de tous les décomptes et résultats par trajectoire d’une exécution.",
  ),
});
