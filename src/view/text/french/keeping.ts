import type { Language } from "../language";
import { plural } from "./plural";

export const save: Language["save"] = {
  title: "Enregistrer ce scénario",
  name: "Nom",
  note: "Pourquoi, en une ligne",
  submit: "Enregistrer",
  cancel: "Annuler",
  list: "Scénarios enregistrés",
  none: "Rien d’enregistré pour l’instant.",
  rename: "Renommer",
  duplicate: "Dupliquer",
  copy: "copie",
  delete: "Supprimer",
  bin: (count) => `${plural(count, "supprimé", "supprimés")}, dans la corbeille`,
  binned: (date) => `supprimé le ${date}`,
  putBack: "Remettre",
  purge: "Supprimer pour de bon",
  emptyBin: "Vider la corbeille",
  undo: "Annuler",
  done: (name) => `« ${name} » est enregistré dans ce navigateur.`,
  on: (date) => `enregistré le ${date}`,
  where: "Conservé dans ce navigateur, sur cet appareil seulement.",
  backup: "Tout enregistrer dans un fichier",
  toFile: "L’enregistrer plutôt dans un fichier",
  lastBackup: (day, since) =>
    day === null
      ? since === 0
        ? "Dernier fichier de sauvegarde : jamais."
        : `Dernier fichier de sauvegarde : jamais ; ${since} gardé${since > 1 ? "s" : ""} ici seulement.`
      : since === 0
        ? `Dernier fichier de sauvegarde : ${day}.`
        : `Dernier fichier de sauvegarde : ${day} ; ${since} depuis.`,
  promised: "Le navigateur a promis de le garder.",
  notPromised: "Le navigateur peut l’effacer si la place manque.",
  tags: "Étiquettes, séparées par des virgules",
  allTags: "Tous",
  asNew: "Enregistrer comme nouveau",
  newVersion: "Enregistrer une nouvelle version",
  versions: (count) => plural(count, "version antérieure", "versions antérieures"),
  openVersion: "Ouvrir",
  openVersionOf: (when) => `Ouvrir la version : ${when}`,
  restoreVersion: "Reprendre",
  restoreVersionOf: (when) => `Reprendre la version : ${when}`,
  elsewhere: "Il a été modifié dans un autre onglet depuis. Si vous enregistrez ici, les deux sont gardés.",
  conflicts: {
    changed:
      "Un autre onglet avait modifié le scénario entre-temps. Les deux sont gardés ; le vôtre porte l’heure dans son nom.",
    deleted:
      "Un autre onglet avait supprimé le scénario entre-temps. Le vôtre est gardé ; il porte l’heure dans son nom.",
  },
  failures: {
    full: "Non enregistré : la place de ce navigateur est épuisée. Enregistrez tout dans un fichier, puis supprimez des scénarios inutiles et videz la corbeille.",
    lost: "Non enregistré : le lien avec la mémoire du navigateur s’est rompu sans pouvoir être rétabli. Enregistrez tout dans un fichier.",
    slow: "Non enregistré : la mémoire du navigateur ne répond pas. Enregistrez tout dans un fichier.",
    outdated:
      "Non enregistré : une version plus récente de cette page a changé la mémoire. Rechargez la page.",
    unavailable:
      "Ce navigateur ne laisse rien garder à la page : ce que vous enregistrez dure jusqu’à sa fermeture.",
    missing: "Introuvable : le scénario n’est plus gardé. Il a pu être supprimé dans un autre onglet.",
    refused: "Non enregistré : le scénario est mal formé, ou il y en a trop.",
  },
  fromImport:
    "Ce scénario a été ouvert depuis un fichier qui a ses propres acteurs ou contrats. Gardez ce fichier : le navigateur ne conserve que les écarts par rapport aux scénarios fournis.",
  unknownBase: (base) => `fondé sur ${base}, que cette version ne connaît pas`,
  resumed: (changes) =>
    changes === 0
      ? "Vous en étiez là."
      : `Vous en étiez là, avec ${plural(changes, "changement", "changements")}.`,
  readyMade: "Revenir au scénario fourni",
  unsaved: "Travaux non enregistrés",
  workedOn: (when) =>
    `laissé le ${when.toLocaleString("fr-FR", { dateStyle: "medium", timeStyle: "short" })}`,
  dismiss: "Fermer",
  unreadable: (count) =>
    count < 2
      ? `${count} scénario enregistré n’a pas pu être lu ; il est laissé tel quel.`
      : `${count} scénarios enregistrés n’ont pas pu être lus ; ils sont laissés tels quels.`,
};

export const share: Language["share"] = {
  title: "Partager ce scénario",
  explain:
    "Le lien contient le nom du scénario et ce que vous y avez changé, rien d’autre. Rien n’est transmis tant que vous ne l’envoyez pas.",
  link: "Lien",
  copy: "Copier le lien",
  copied: "Copié",
  notCopied: "Non copié ; sélectionnez-le et copiez-le vous-même.",
  length: (characters) => `${characters} caractères`,
  long: "Ce lien est trop long pour certains logiciels. Exportez plutôt le scénario en fichier.",
  opened: "Copie partagée",
  openedExplain: (count) =>
    `Vous avez ouvert un lien. Il s’écarte du scénario fourni sur ${plural(count, "hypothèse", "hypothèses")} ; annulez pour retrouver votre propre travail.`,
  refused: "Le lien n’a pas pu être ouvert",
  dismiss: "Fermer",
};

export const imports: Language["imports"] = {
  refused: (name) => `${name} n’a pas pu être ouvert`,
  problems: (count) => plural(count, "problème", "problèmes"),
  kept: "Rien n’a été changé. Les chiffres à l’écran sont toujours ceux d’avant.",
  workspace: (count) => plural(count, "scénario repris.", "scénarios repris."),
  expected: (expected, got) => `attendu : ${expected} ; reçu : ${got}`,
};

export const changes: Language["changes"] = {
  with: (count, listed) => `avec ${plural(count, "changement", "changements")} : ${listed}`,
  titled: (title, changes) => `${title}, ${changes}`,
  instead: (label, now, before, unit) =>
    `${label} ${now} au lieu de ${before}${unit === "" ? "" : ` ${unit}`}`,
  added: (name) => `${name} (ajout)`,
  removed: (name) => `${name} (retrait)`,
  altered: (name) => `${name} (modification)`,
};
