/**
 * PANEL, as far as it is publicly known: its name and who presents it, by the article of Lozère Développement on the third
 * meeting of the conseillers numériques (29 March 2023,
 * https://lozere-developpement.com/2023/03/29/troisieme-rencontre-des-conseillers-numeriques-a-polen), and its site.
 * What it offers, and to whom, is its own to say: in a file that `src` names.
 */
export const PANEL = {
  name: 'Programme d’Accompagnement Numérique en Lozère',
  acronym: 'PANEL',
  url: 'https://panel-lozere.com/',
  presenter: 'Lozère Tourisme',
};
