/** What the model leaves out. */
export const notModelled: readonly string[] = [
  "Le soutien public. Aucun État ne prête, n’achète, ne garantit ni n’interdit.",
  "Les fusions, la vente de l’entreprise ou un changement de direction.",
  "Les procès autour des contrats, et ce qu’un tribunal en ferait.",
  "Le remplacement d’un fournisseur au cours d’un trimestre, et les contrats que personne n’a annoncés.",
  "Les effets sur les entreprises hors du réseau : électricité, immobilier, autres crédits des banques.",
  "Les taux de change, et les prix des puces et de l’électricité au jour le jour.",
  "Les intentions. Dans le modèle, personne ne bluffe, ne menace ni n’attend que l’autre bouge d’abord.",
];

/** What has not been held against the world, or cannot be yet. */
export const notValidated: readonly string[] = [
  "La probabilité de défaut elle-même. Il n’y a qu’une entreprise et qu’une histoire ; aucune part sur cent ne peut y être vérifiée.",
  "Le recouvrement après un défaut. Aucun contrat comparable n’en a connu.",
  "La fréquence à laquelle les créanciers acceptent un report, et sa durée.",
  "L’ampleur du recul des fournisseurs dans un krach : elle repose sur peu de cas passés.",
  "La corrélation dans les queues de distribution. Elle est estimée sur des années calmes.",
  "Les chiffres de presse qu’aucun dépôt officiel ne confirme. Leur fiabilité le dit, et la fourchette est large à dessein.",
  "Seul le calcul est prouvé : formes closes, vecteurs de compensation publiés, et mêmes bits sur toutes les machines.",
];
