import type { Language } from "../language";
import { plural } from "./plural";

export const page: Language["page"] = {
  name: "Roundtrip",
  headTitle: "le simulateur du financement circulaire",
  tagline: "Un simulateur du financement circulaire",
  skip: "Aller à la réponse",
  partMissing: (cause) =>
    `Une partie de la page n’a pas pu être chargée. Rechargez-la ; vos changements sont conservés. (${cause})`,
  newer:
    "Une version plus récente de cette page est prête. D’ici là, tout ce que vous voyez vient de celle-ci.",
  useNewer: "Passer à celle-ci",
  offline: "Conservée sur cet appareil : elle fonctionne sans réseau.",
  onlyOnline: "Ce navigateur ne conserve pas la page sur cet appareil : il lui faut un réseau.",
  caution: "Ce que le modèle répond à ces hypothèses. Ni prévision, ni conseil.",
};

export const tools: Language["tools"] = {
  scenario: "Scénario",
  changes: (count) => (count === 0 ? "aucun changement" : plural(count, "changement", "changements")),
  saved: "enregistré",
  undo: "Annuler",
  redo: "Rétablir",
  save: "Enregistrer",
  compare: "Comparer",
  onScreen: "À l’écran",
  share: "Partager",
  export: "Exporter",
  help: "Aide",
  menu: "Menu",
  language: (name) => `Langue : ${name}`,
  theme: { system: "Thème : celui du système", light: "Thème : clair", dark: "Thème : sombre" },
  shipped: "Scénarios fournis",
  fromFile: "Ouverts depuis un fichier",
  file: "Ouvrir un fichier…",
  asOf: (date) => `état des connaissances au ${date}`,
  by: (author) => `par ${author}`,
};
