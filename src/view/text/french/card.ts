import type { Language } from "../language";

export const card: Language["card"] = {
  title: "Carte pour une autre page",
  explain:
    "Un cadre avec la réponse, calculée dans le navigateur du lecteur. Il prend le clair ou le sombre de la page qui l’entoure ; ?theme=dark et ?lang=fr en décident.",
  snippet: "Code du cadre",
  copy: "Copier le code",
  open: "Ouvrir dans Roundtrip",
};
