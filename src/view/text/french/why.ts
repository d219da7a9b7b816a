import type { Language } from "../language";

export const why: Language["why"] = {
  stories: "Selon quels récits",
  explain: (paths, until) =>
    `Parmi les futurs en défaut d’ici fin ${until}, sur ${paths} examinés. Ouvrez-en un pour suivre un futur typique trimestre par trimestre.`,
  wait: "Recherche des causes des défauts …",
  none: "Aucun futur ne fait défaut.",
  several: "Plusieurs choses à la fois",
  and: (first, last) => `${first} et ${last}`,
  ramp: (story, bill) => `${story} pendant la montée en charge de « ${bill} »`,
  share: (count, interval) => `${count} sur 100 (${interval})`,
  details: (from, to, bill) =>
    `La moitié fait défaut entre ${from} et ${to} ; « ${bill} » est la première facture impayée`,
  others: (count, interval) => `Aucun d’eux : ${count} sur 100 (${interval})`,
};
