import type {Outcome, Reason} from '../domain/problem.js';

/** What a reason means, and what to do about it, in plain French. */
export interface ReasonWords {
  /** What is the matter, without verb where that reads better. */
  readonly title: string;
  readonly advice: string;
}

const NOTHING_TO_DO = 'Rien ne presse : la valeur est déjà réparée ici. Corrigez la fiche si vous le pouvez.';
const COMPLETE = 'Complétez la fiche.';

/** Words for every reason: one that is missing does not compile. */
export const REASONS: Readonly<Record<Reason, ReasonWords>> = {
  missing: {title: 'Une information nécessaire manque', advice: COMPLETE},
  unreadable: {title: 'La valeur ne se lit pas', advice: 'Écrivez-la à nouveau dans la fiche.'},
  'not-a-place': {
    title: 'La ligne ne décrit pas un lieu',
    advice: 'C’est souvent un matériel ou un atelier rangé parmi les lieux. Supprimez la fiche.',
  },
  'hostile-text': {
    title: 'Le texte contenait du code informatique ou des signes cachés',
    advice: 'Le code a été retiré. Vérifiez la fiche : le texte vient souvent d’un copier-coller.',
  },
  'too-long': {title: 'Le texte est trop long : il a été coupé', advice: 'Raccourcissez-le dans la fiche.'},
  'unknown-value': {
    title: 'La valeur n’existe pas dans le standard national',
    advice: 'Choisissez dans la fiche l’une des valeurs proposées.',
  },
  'not-in-standard': {
    title: 'La valeur vient d’une ancienne version du standard et n’a plus d’équivalent',
    advice: 'Choisissez une autre valeur, ou laissez-la de côté.',
  },
  'zero-coordinates': {
    title: 'Les coordonnées sont à zéro',
    advice: 'Placez le lieu sur la carte. D’ici là, il est montré au centre de sa commune.',
  },
  'swapped-coordinates': {title: 'Latitude et longitude étaient inversées', advice: NOTHING_TO_DO},
  'lambert-93': {title: 'Les coordonnées étaient en Lambert-93', advice: NOTHING_TO_DO},
  'decimal-comma': {title: 'Les coordonnées étaient écrites avec une virgule', advice: NOTHING_TO_DO},
  'outside-france': {
    title: 'Les coordonnées tombent hors de France',
    advice: 'Placez le lieu sur la carte. D’ici là, il est montré au centre de sa commune.',
  },
  'far-from-commune': {
    title: 'La position tombait loin de la commune indiquée',
    advice: 'Vérifiez la commune et l’adresse. D’ici là, le lieu est montré au centre de sa commune.',
  },
  'commune-centre': {
    title: 'La position n’est pas connue : le lieu est montré au centre de sa commune',
    advice: 'Placez le lieu sur la carte.',
  },
  'unknown-commune': {
    title: 'La commune n’a pas été trouvée',
    advice: 'Vérifiez le nom de la commune et son code postal.',
  },
  'commune-found': {title: 'Le code INSEE a été retrouvé d’après la commune', advice: NOTHING_TO_DO},
  'other-departement': {
    title: 'Le lieu est dans un autre département',
    advice: 'Vérifiez la commune et son code postal.',
  },
  'name-of-other-commune': {
    title: 'Le nom du lieu cite une autre commune que la sienne',
    advice: 'Vérifiez la commune. D’ici là, le lieu est montré au centre de celle qui est indiquée.',
  },
  'phone-format': {
    title: 'Le numéro de téléphone n’était pas dans la forme attendue',
    advice: 'Vérifiez-le s’il a été laissé de côté.',
  },
  'short-number': {
    title: 'Le téléphone est un numéro court, qui ne mène pas forcément à ce lieu',
    advice: 'Donnez le numéro direct du lieu s’il existe.',
  },
  'several-values': {
    title: 'Plusieurs valeurs étaient écrites là où une seule est attendue',
    advice: 'Vérifiez que la bonne a été gardée.',
  },
  'url-scheme': {
    title: 'L’adresse du site était incomplète ou n’en était pas une',
    advice: 'Vérifiez-la si elle a été laissée de côté.',
  },
  capitals: {title: 'Le texte était tout en capitales', advice: NOTHING_TO_DO},
  spelling: {title: 'L’écriture a été corrigée', advice: NOTHING_TO_DO},
  'date-unknown': {
    title: 'La date de mise à jour est une date par défaut, ou dans le futur',
    advice: 'Enregistrez à nouveau la fiche : sa date sera juste.',
  },
  'date-format': {title: 'La date n’était pas dans la forme attendue', advice: NOTHING_TO_DO},
  'hours-not-understood': {
    title: 'Les horaires sont montrés tels quels : personne ne saura si le lieu est ouvert',
    advice: 'Saisissez-les jour par jour dans la fiche.',
  },
  'nominative-contact': {
    title: 'L’adresse ou le numéro semble être celui d’une personne',
    advice: 'Demandez son accord à cette personne, ou mettez l’adresse et le numéro du lieu.',
  },
  'duplicate-id': {
    title: 'Deux lieux différents portent le même identifiant',
    advice: 'Prévenez le producteur : les deux sont montrés, mais une correction ne saurait lequel viser.',
  },
  'correction-expired': {
    title: 'La correction a dépassé sa date : elle n’est plus appliquée',
    advice: 'Supprimez la ligne, ou repoussez la date de la colonne « expire ».',
  },
  'correction-without-place': {
    title: 'La correction vise un lieu qui n’existe pas, ou plus',
    advice: 'Vérifiez l’identifiant, ou supprimez la ligne.',
  },
  'correction-unreadable': {
    title: 'La ligne du fichier de corrections ne peut pas être suivie',
    advice: 'Corrigez la ligne.',
  },
};

/** What happened to a value or to a row, in a word or two. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  mended: 'réparé',
  dropped: 'laissé de côté',
  rejected: 'ligne écartée',
  flagged: 'à vérifier',
};
