import type {Kind, Words} from './element-words-kinds.js';

const KEPT = 'du réseau, ou de ce que le navigateur avait gardé.';
const MEANWHILE = 'Ce qui est montré reste en attendant, et si rien ne répond.';
const DAY = '`AAAA-MM-JJ`';

/** The words of what scripts read, hear and call. A property that is also an attribute has the attribute’s. */
export const CODE_WORDS: Readonly<Record<Exclude<Kind, 'cssProperty' | 'cssPart' | 'slot'>, Words>> = {
  property: {
    source: 'Donne les lieux à la place de `src`, si votre page les a déjà.',
    'atelier-agenda/source':
      'Donne les communes d’un territoire, à la place des données qui accompagnent l’outil.',
    'panel-info/source':
      'Donne les communes où chercher la sienne, à la place des données qui accompagnent l’outil.',
    feeds: 'Donne les agendas à la place de `src`, si votre page les a déjà.',
    programme: 'Donne le programme à la place de `src`, si votre page l’a déjà.',
  },
  event: {
    'search-changed': 'La personne a dit où elle cherche. Ce qu’elle a écrit n’est jamais donné.',
    'place-selected':
      'Un lieu a été choisi, et sa fiche va s’ouvrir. `preventDefault()` laisse votre page la montrer elle-même.',
    'contact-used': 'La personne a touché un moyen de joindre un lieu, ou de l’emporter.',
    'conseiller-map/contact-used': 'La personne a touché un moyen de joindre un lieu.',
    'atelier-agenda/contact-used':
      'La personne a touché un moyen de s’inscrire, de se renseigner ou de participer.',
    'panel-info/contact-used':
      'La personne a touché un moyen de joindre un contact, ou de s’inscrire à une date.',
    'data-loaded': `Les lieux sont là. Ils viennent ${KEPT}`,
    'data-failed': 'Les lieux n’ont pas pu être chargés.',
    'atelier-agenda/data-failed': 'Aucun agenda n’a pu être lu.',
    'panel-info/data-failed': 'Le programme n’a pas pu être chargé.',
    'agenda-loaded': 'Un agenda a répondu. L’événement revient pour chacun d’eux.',
    'programme-loaded': `Le programme est là. Il vient ${KEPT}`,
  },
  field: {
    'SearchChangedEvent.departement': 'Le numéro du département.',
    'SearchChangedEvent.commune': 'Le code INSEE de la commune, s’il n’y en a qu’une.',
    'PlaceSelectedEvent.place': 'Le lieu, avec tout ce qui en est connu.',
    'ContactUsedEvent.manner': 'Le moyen.',
    'ContactUsedEvent.placeId': 'L’identifiant du lieu.',
    'atelier-agenda/ContactUsedEvent.placeId': 'L’identifiant de la date.',
    'panel-info/ContactUsedEvent.placeId': 'Le nom de l’organisme, ou l’identifiant de la date.',
    'DataLoadedEvent.departement': 'Le numéro du département.',
    'DataLoadedEvent.places': 'Le nombre de lieux, avant tout choix de la personne.',
    'DataLoadedEvent.updated': `Le jour des données, ${DAY}.`,
    'AgendaLoadedEvent.events': 'Le nombre de dates à venir, avant tout choix de la personne.',
    'AgendaLoadedEvent.feeds': 'Le nombre d’agendas qui ont répondu.',
    'ProgrammeLoadedEvent.programme': 'Son nom.',
    'ProgrammeLoadedEvent.updated': `Le jour de son dernier changement, ${DAY}.`,
    'DataFailedEvent.failure': 'La raison.',
  },
  value: {
    'manner=call': 'appeler',
    'manner=call-mairie': 'appeler la mairie',
    'manner=write': 'écrire',
    'manner=visit': 'ouvrir un site',
    'manner=book': 'prendre rendez-vous',
    'atelier-agenda/manner=book': 's’inscrire',
    'panel-info/manner=book': 's’inscrire à une date',
    'manner=itinerary': 'demander l’itinéraire',
    'manner=copy': 'copier',
    'manner=share': 'partager',
    'manner=sms': 'envoyer par SMS',
    'manner=mail': 'envoyer par courriel',
    'manner=qr': 'montrer le code QR',
    'manner=print': 'imprimer',
    'failure=offline': 'pas de réseau',
    'failure=timeout': 'pas de réponse à temps',
    'failure=status': 'une réponse qui est une erreur',
    'failure=format': 'des données que l’on ne peut pas lire',
  },
  method: {
    refresh: `Redemande les lieux au réseau. ${MEANWHILE}`,
    'atelier-agenda/refresh': `Redemande les dates au réseau. ${MEANWHILE}`,
    'panel-info/refresh': `Redemande le programme et ses dates au réseau. ${MEANWHILE}`,
    focusSearch: 'Met le curseur dans le champ.',
    show: 'Ouvre la fiche d’un lieu, par le `placeId` des événements. La réponse dit si ce lieu est connu ici.',
    filter:
      "Choisit comme le ferait la personne : `{criteria: new Set(['gratuit'])}`. Sans argument, revient à ce que la page a choisi d’avance.",
  },
};
