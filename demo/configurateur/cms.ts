/** The ways of bringing a widget to a page. */
export type WayName =
  | 'element'
  | 'loader'
  | 'placeholder'
  | 'classic'
  | 'iframe'
  | 'pinned'
  | 'shortcode'
  | 'wix'
  | 'link'
  | 'npm';

/** What a site is made with. */
export type Cms =
  'wordpress' | 'wordpress-seul' | 'spip' | 'drupal' | 'joomla' | 'wix' | 'lien' | 'html' | 'inconnu';

/** A tool, and what to do in it. */
export interface CmsRecipe {
  readonly id: Cms;
  readonly label: string;
  /** The one way that is advised. */
  readonly way: WayName;
  /** What to do with the text, in three steps. */
  readonly steps: readonly [string, string, string];
  /** What was never tried there, or what may stop it. */
  readonly doubt?: string;
}

const UNTRIED = 'Jamais essayé sur un vrai site de ce genre : essayez d’abord sur une page non publiée.';

export const CMS_LIST: readonly CmsRecipe[] = [
  {
    id: 'wordpress',
    label: 'WordPress, avec l’extension Draille',
    way: 'shortcode',
    steps: [
      'Une seule fois : installez l’extension (Extensions › Ajouter › Téléverser), puis, dans Réglages › Draille, choisissez votre département et collez l’adresse des données.',
      'Ouvrez votre page, cliquez sur +, cherchez « Code court », et collez ce texte.',
      'Publiez la page, puis regardez-la comme un visiteur.',
    ],
    doubt: 'La couleur se choisit dans Réglages › Draille, et vaut pour toutes les pages.',
  },
  {
    id: 'wordpress-seul',
    label: 'WordPress, sans extension',
    way: 'element',
    steps: [
      'Connectez-vous avec un compte « Administrateur » : les autres comptes perdent le script.',
      'Ouvrez votre page, cliquez sur +, cherchez « HTML personnalisé », et collez ce texte.',
      'Publiez la page, puis regardez-la comme un visiteur.',
    ],
  },
  {
    id: 'spip',
    label: 'SPIP',
    way: 'element',
    steps: [
      'Ouvrez votre article et cliquez dans son texte.',
      'Collez ceci. Dans l’espace privé, SPIP le montre comme du code : c’est normal.',
      'Publiez l’article, puis regardez-le sur le site public.',
    ],
    doubt: UNTRIED,
  },
  {
    id: 'drupal',
    label: 'Drupal',
    way: 'element',
    steps: [
      'Créez une page ou un bloc, et choisissez le format de texte « HTML complet » (demandez-en le droit à qui administre le site).',
      'Passez en mode « Source », et collez ceci.',
      'Enregistrez, puis regardez la page comme un visiteur.',
    ],
    doubt: UNTRIED,
  },
  {
    id: 'joomla',
    label: 'Joomla',
    way: 'element',
    steps: [
      'Dans votre profil, mettez l’éditeur sur « Aucun », le temps de l’enregistrement.',
      'Créez un module « Contenu personnalisé », et collez ceci.',
      'Enregistrez, et ne rouvrez plus ce module avec l’éditeur : il retirerait des balises.',
    ],
    doubt: UNTRIED,
  },
  {
    id: 'wix',
    label: 'Wix',
    way: 'wix',
    steps: [
      'Dans l’éditeur, ajoutez un « Élément personnalisé » (Intégrer du code).',
      'Recopiez l’adresse, le nom de la balise, puis chaque attribut.',
      'Publiez, puis regardez la page comme un visiteur.',
    ],
    doubt: UNTRIED,
  },
  {
    id: 'lien',
    label: 'Campagnol, IntraMuros, ou un lien seulement',
    way: 'link',
    steps: [
      'Copiez cette adresse : elle s’ouvre comme une page.',
      'Ajoutez un lien vers elle dans votre site ou votre application, sous « Trouver de l’aide avec le numérique ».',
      'Touchez le lien sur un téléphone pour voir qu’il s’ouvre.',
    ],
  },
  {
    id: 'html',
    label: 'Une page HTML, ou un autre outil',
    way: 'element',
    steps: [
      'Ouvrez le code HTML de la page, à l’endroit où l’outil doit s’afficher.',
      'Collez ceci.',
      'Enregistrez, puis regardez la page comme un visiteur.',
    ],
  },
  {
    id: 'inconnu',
    label: 'Je ne sais pas',
    way: 'link',
    steps: [
      'Copiez cette adresse : elle s’ouvre comme une page.',
      'Ajoutez un lien vers elle sur votre site, comme vous en ajoutez d’habitude.',
      'Pour que l’outil soit dans votre page même, envoyez l’adresse de cette page-ci à qui a fait votre site : vos réponses y sont, et le texte à coller est sous « Avancé ».',
    ],
  },
];

/** What to do in a tool. */
export function recipeOf(cms: Cms): CmsRecipe {
  const found = CMS_LIST.find(({id}) => id === cms);
  if (!found) throw new Error(`no tool is called ${cms}`);
  return found;
}
