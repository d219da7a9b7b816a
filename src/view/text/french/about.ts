import type { Language } from "../language";

export const sources: Language["sources"] = {
  title: "Sources",
  explain: (count) => `Les ${count} publications d’où viennent les chiffres de ce scénario.`,
  filter: "Afficher",
  all: "toutes les fiabilités",
  usedFor: "Sert à",
  open: (count) => `Toutes les sources (${count})`,
};

export const limits: Language["limits"] = {
  notModelled: "Hors du modèle",
  notValidated: "Non validé",
  lesson: "Le financement circulaire en cinq étapes",
  before: "Avant de vous y fier :",
};

export const footer: Language["footer"] = {
  run: "Exécution",
  seed: "Graine",
  paths: "Trajectoires",
  engine: "Moteur",
  data: "Données",
  fingerprint: "Empreinte",
  verify: "Vérifier",
  verifyExplain: "Recalculer ici les mêmes trajectoires et comparer jusqu’au dernier bit",
  verified: "identique jusqu’au dernier bit",
  notVerified: "différent",
  label: "Ce résultat",
};

export const help: Language["help"] = {
  title: "Aide",
  keys: "Raccourcis",
  keysOff: "Ils se taisent pendant la saisie.",
  everywhere: "Ctrl+Z ou ⌘Z annule aussi, et rétablit avec Maj.",
  about: "Ce que vous voyez",
  close: "Fermer",
  enable: "Utiliser ces raccourcis",
  change: (what, key) => `${what} : ${key}, changer`,
  changeHint: "Pour donner une autre touche à un raccourci, choisissez-le et appuyez sur cette touche.",
  press: (what) => `Appuyez sur la touche pour : ${what}`,
  restore: "Revenir aux touches habituelles",
  list: {
    find: "chercher une hypothèse",
    previous: "hypothèse modifiée précédente",
    next: "hypothèse modifiée suivante",
    reset: "rétablir l’hypothèse active",
    undo: "annuler",
    redo: "rétablir",
    save: "enregistrer",
    compare: "comparer",
    export: "exporter",
    link: "copier le lien",
    tables: "graphiques ou tableaux",
    help: "cette aide",
  },
  reading: [
    "Faire défaut, c’est ne pas payer une facture exigible que personne n’accepte de réduire ni de reporter. Réduire ou restructurer, c’est payer moins ou plus tard, comme un contrat le permet ou comme un créancier l’accepte.",
    "Chaque exécution simule des milliers de futurs, trimestre par trimestre, sous les hypothèses, que vous pouvez déplacer. La phrase du haut compte comment ils finissent.",
    "L’intervalle entre parenthèses ne mesure que l’erreur d’échantillonnage : il rétrécit avec le nombre de trajectoires. Le doute sur les hypothèses est plus grand ; déplacez-les pour le voir.",
    "La partie ombrée d’un curseur est notre plage : ce qui nous semble raisonnable, d’après les valeurs publiées là où il y en a. Un trait marque la valeur d’origine. La pastille dit la fiabilité du chiffre et en ouvre les sources.",
  ],
};
