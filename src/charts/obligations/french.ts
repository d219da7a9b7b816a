import type { Words } from "../words/words";

export const obligations: Words["obligations"] = {
  title: "Les factures de qui, et peut-on les payer ?",
  heading: "Payé à chaque fournisseur par trimestre, Md$, moyenne de tous les futurs",
  note: "Empilé : ce qui est payé pour la capacité et le matériel, fournisseur par fournisseur. Noir : tout ce qui est dû, coûts et impôts compris, médiane des futurs encore en vie ; tireté : leurs recettes médianes. Là où le noir dépasse le tireté, il faut que quelqu’un d’autre paie.",
  others: "autres",
  due: "dû",
  revenue: "recettes",
  part: (name, amount) => `${name} ${amount}`,
  quarter: (name, total, parts, due, revenue) =>
    `${name} : ${total} payés, ${parts} ; dû ${due}, recettes ${revenue}`,
  finding: (year, name, amount, total, until) =>
    `En ${year}, ${name} facture le plus, ${amount} sur ${total} payés en moyenne aux fournisseurs. ${until}`,
  until: (quarter) => `Jusqu’à ${quarter}, il est dû plus que les recettes.`,
  always: "À chaque trimestre, il est dû plus que les recettes.",
  never: "À chaque trimestre, les recettes suffisent à ce qui est alors dû.",
  during: (spans) => `Il est dû plus que les recettes ${spans}.`,
  inOne: (quarter) => `au ${quarter}`,
  from: (first, last) => `du ${first} au ${last}`,
  and: " et ",
  none: (year) => `Rien n’est payé aux fournisseurs en ${year}.`,
  columns: ["scénario", "trimestre", "fournisseur", "Md USD"],
};
