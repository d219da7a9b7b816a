import type { Language } from "../language";
import { plural } from "./plural";

export const plausible: Language["plausible"] = {
  count: (count) => plural(count, "remarque de vraisemblance", "remarques de vraisemblance"),
  allInside: (changed) =>
    changed === 0
      ? "La partie large d’un curseur est notre plage pour cette valeur."
      : changed < 2
        ? "La valeur modifiée est dans notre plage."
        : `Les ${changed} valeurs modifiées sont dans nos plages.`,
  outside: (count) =>
    count < 2
      ? `${count} valeur modifiée est hors de notre plage.`
      : `${count} valeurs modifiées sont hors de nos plages.`,
  farthest: (label, widths) => `La plus éloignée : ${label}, ${widths} fois la largeur de la plage au-delà`,
  published: "Cette valeur est publiée : c’est notre plage qui ne la contient pas.",
  rules: {
    growthRises: (a, b) =>
      `La croissance à long terme (${a}) dépasse celle d’aujourd’hui (${b}) : l’entreprise accélérerait en mûrissant.`,
    costRises: (a, b) => `Les coûts courants montent de ${b} à ${a} du chiffre d’affaires avec la maturité.`,
    computeRises: (a, b) =>
      `Un dollar de revenu demanderait plus de calcul plus tard (${a}) que maintenant (${b}).`,
    startsBelowMinimum: (a, b) =>
      `La trésorerie d’aujourd’hui (${b}) est sous le minimum d’exploitation (${a}) : elle part à court.`,
    raisesAtOnce: (a, b) =>
      `Elle lève ${a} trimestres à l’avance, mais un tour en dure ${b} : elle lèverait sans cesse.`,
    betterInBust: (a, b) => `On reloue plus de capacité dans une crise (${a}) qu’en temps normal (${b}).`,
    recoversInBust: (a, b) =>
      `Les créanciers récupèrent plus dans une crise (${a}) qu’en temps normal (${b}).`,
    neverEarns: (a) =>
      `Même mûre, l’entreprise dépenserait ${a} en coûts courants et calcul par dollar de revenu : elle ne gagne jamais rien.`,
    marketFull: (a, b) =>
      `Le chiffre d’affaires d’aujourd’hui (${a}) atteint déjà la taille du marché (${b}) : il ne peut plus croître.`,
    outgrowsWorld: (a) =>
      `Sans limite de marché, le chiffre d’affaires médian finirait à ${a} Md$ par an, plus d’un dixième de la production mondiale.`,
    dearWhenMature: (a, b) =>
      `La croissance est trop lente pour une valeur de marché de ${b} Md$ : même une fois retombée, les investisseurs paieraient ${a} fois le chiffre d’affaires, plus que le multiple de maturité. Ils s’attendent alors dès le début à une croissance lente, qui ne tarit pas le financement de l’entreprise. Baissez aussi la valeur de marché.`,
    noRounds: () => "Aucun capital ne peut être levé : le reste du financement est sans effet.",
    idleDeferral: () => "Les créanciers peuvent accepter un report, mais rien ne peut être reporté.",
    idleLoop: (_, __, name) => `« ${name} » est active, mais n’a rien sur quoi agir.`,
    lonelyFirm: (_, __, name) => `${name} n’a ni contrat ni participation : rien ne peut lui arriver.`,
    stakesBeyondWhole: (a) => `Les participations totalisent ${a} : plus que l’entreprise entière.`,
    emptyContract: (_, __, name) => `« ${name} » ne change rien tant que son échéancier est vide.`,
  },
};
