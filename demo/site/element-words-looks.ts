import type {Kind, Words} from './element-words-kinds.js';

/** The words of what a page can change of the look, and of what it can write in an element. */
export const LOOK_WORDS: Readonly<Record<Extract<Kind, 'cssProperty' | 'cssPart' | 'slot'>, Words>> = {
  cssProperty: {
    '--draille-accent':
      'La couleur des boutons et des liens : donnez celle de votre site. Le texte posé dessus reste lisible, quelle qu’elle soit.',
    '--draille-radius': 'L’arrondi des coins. Avec `0`, ils sont droits.',
  },
  cssPart: {
    search: 'La question, et son champ.',
    filters: 'Les choix, une fois dépliés.',
    map: 'La carte, une fois ouverte.',
    'conseiller-map/map': 'La carte, et ce qui l’entoure.',
    card: 'Un lieu de la liste.',
    call: 'Le lien qui appelle.',
    'atelier-agenda/call': 'Un lien qui inscrit, appelle ou écrit.',
    provenance: 'La source, la date et la licence des données.',
    'atelier-agenda/provenance': 'Le nom des agendas, et le jour de ce qui est montré.',
    event: 'Une date.',
    audience: 'Pour qui est le programme.',
    offer: 'Une chose que l’on peut demander.',
    dates: 'Les prochaines dates, ensemble.',
    contact: 'Un contact.',
    link: 'Un autre lien qui agit : écrire, ouvrir un site.',
    logo: 'Le logo d’un organisme.',
  },
  slot: {
    '': 'Une phrase et un lien à vous. Ils se lisent avant que l’outil soit là, sans JavaScript, et quand les lieux ne peuvent pas être chargés.',
    'conseiller-map/':
      'Une phrase et un lien à vous. Ils se lisent avant que la carte soit là, sans JavaScript, quand aucun département n’est écrit, et quand les lieux ne peuvent pas être chargés.',
    'atelier-agenda/':
      'Une phrase et un lien à vous. Ils se lisent avant que l’agenda soit là, sans JavaScript, et quand aucun agenda ne peut être lu.',
    'panel-info/':
      'Une phrase et un lien à vous. Ils se lisent pendant que le programme se charge, sans JavaScript, et quand il ne peut pas être chargé.',
    title: 'Remplace les mots du titre.',
    empty: 'S’ajoute quand aucun lieu n’est trouvé.',
    'atelier-agenda/empty': 'S’ajoute quand aucune date n’est à venir.',
    footer: 'S’ajoute sous la liste et sa source.',
    'atelier-agenda/footer': 'S’ajoute sous les dates et leur source.',
    'panel-info/footer': 'S’ajoute à la fin.',
  },
};
