/** What `draille-data agenda --help` says. */
export const AGENDA = `draille-data agenda --feed URL|FICHIER… --out DOSSIER [options]

  Lit ces agendas, réunit ce qui est le même, et écrit DOSSIER/v1/agenda.json, et 48.agenda.json pour
  chaque département demandé. À lancer chaque nuit : un agenda en panne garde ses événements de la fois
  d’avant, et le fichier ne change que si l’agenda change.

Options
  --feed URL|FICHIER…       adresse d’un agenda (iCalendar, RSS, Atom, WordPress, The Events Calendar,
                            Opendatasoft, agenda.json, tableau de dates en CSV), fichier, ou
                            openagenda:NUMÉRO
  --openagenda-key CLÉ      clé publique d’OpenAgenda, ou variable DRAILLE_OPENAGENDA_KEY ; elle n’est
                            jamais écrite
  --out DOSSIER             où écrire
  --departements LISTE      ne garde que ce qui s’y passe ; sans elle, tout est gardé
  --communes FICHIER|URL    table qui fait reconnaître les communes par leur nom (par défaut, avec
                            --departements : geo.api.gouv.fr ; l’agenda s’en passe s’il ne répond pas)
  --name NOM                nom de l’agenda
  --past JOURS              garde ce qui est passé depuis moins longtemps (par défaut : 365)
  --allow-shrink            accepte qu’un agenda ait beaucoup moins de dates à venir
  --timeout SECONDES        attente d’un serveur silencieux (par défaut : 60)
  --help                    cette aide

Statut de sortie : 0 si tout va bien, 1 dès qu’un des agendas n’a pas été lu en entier, les autres étant
écrits, ou si une donnée fait défaut, 2 si la commande est mal écrite.
`;
