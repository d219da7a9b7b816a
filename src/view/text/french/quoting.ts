import type { Language } from "../language";

export const quote: Language["quote"] = {
  title: "Texte à citer",
  explain: "Ce qui est à l’écran en mots, et d’où cela vient.",
  label: "Réponse et source",
  copy: "Copier le texte",
  answer: (name, year, fails, cuts, pays) =>
    `Sur 100 futurs simulés, d’ici à la fin de ${year}, ${name} fait défaut dans ${fails}, réduit ou restructure ce qu’elle a signé dans ${cuts} et paie comme convenu dans ${pays} ; entre parenthèses, les intervalles à 95 % de l’erreur d’échantillonnage.`,
  doubt: (said) => `Quelle confiance accorder à ce résultat ? ${said}`,
  caution: (title, asOf) =>
    `C’est la réponse d’un modèle sous les hypothèses « ${title} », état des connaissances au ${asOf} : ce n’est pas une prévision.`,
  source: (engine, paths, run, seed, day, link) =>
    `Source : Roundtrip ${engine}, ${paths} futurs, calcul ${run}, graine « ${seed} », ${day}, ${link}`,
};
