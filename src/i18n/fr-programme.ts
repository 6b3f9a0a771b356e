/** Words of a programme that come at once: the rest comes with what is read of its file. */
export const frProgramme = {
  title: 'Accompagnement numérique',
  loading: 'Chargement du programme…',
  failedTitle: 'Le programme n’a pas pu être chargé',
  /** The network is cut, or the service does not answer. */
  offline: 'Soit votre connexion est coupée, soit le service ne répond pas.',
  failedNext: 'Réessayez, ou appelez votre mairie ou votre office de tourisme.',
  retry: 'Réessayer',
  presentedBy: 'Présenté par',
  about: (name: string) => `En savoir plus sur ${name}`,
  goTo: (host: string) => `Aller sur ${host}`,
};

/** What a language must give for a programme, before its file has come. */
export type ProgrammeMessages = typeof frProgramme;
