import type { Language } from "../language";

export const quote: Language["quote"] = {
  title: "Texte à citer",
  explain: "Ce qui est à l’écran en une phrase, et d’où cela vient.",
  label: "Phrase et source",
  copy: "Copier le texte",
  answer: (name, fails, interval, year) =>
    `Dans ${fails} futurs simulés sur 100 (${interval}, intervalle à 95 % de l’erreur d’échantillonnage), ${name} n’arrive plus à payer d’ici fin ${year}`,
  others: (cuts, pays) =>
    `dans ${cuts}, elle réduit ou restructure ce qu’elle a signé, dans ${pays}, elle paie comme signé.`,
  caution: (title, asOf) =>
    `C’est la réponse d’un modèle aux hypothèses « ${title} », état des connaissances au ${asOf} : ce n’est pas une prévision.`,
  source: (engine, paths, run, seed, day, link) =>
    `Source : Roundtrip ${engine}, ${paths} futurs, calcul ${run}, graine « ${seed} », ${day}, ${link}`,
};

export const answerOf: Language["answerOf"] = {
  fails: (fails, interval, year) => `${fails} sur 100 échouent d’ici fin ${year} (${interval})`,
};
