/** What `draille-data --help` says. */
export const USAGE = `draille-data : prépare les données que les pages affichent

  draille-data build --places FICHIER|URL… --departements 48,12|all --out DOSSIER [options]
      Écrit DOSSIER/v1/48.json, 48.details.json, 48.communes.json, 48.contours.json,
      departements.json et manifest.json.
  draille-data check FICHIER|URL… [options]
      Lit de la même façon et dit ce qui ne va pas, sans rien écrire. Reconnaît aussi un programme
      d’accompagnement (programme.json ou .csv) et un agenda (agenda.json) : chaque problème a son
      endroit et une phrase qui dit quoi écrire.
  draille-data agenda --feed URL|FICHIER… --out DOSSIER [options]
      Lit ces agendas, réunit ce qui est le même, et écrit DOSSIER/v1/agenda.json, et
      48.agenda.json pour chaque département demandé. À lancer chaque nuit : un agenda en panne
      garde ses événements de la fois d’avant, et le fichier ne change que si l’agenda change.

Fichiers lus (CSV ou JSON, gzip ou non, sur le disque ou à une adresse http)
  --places FICHIER|URL…     lieux au format du standard national, ou liste des France services
  --communes FICHIER|URL    table des communes (par défaut : geo.api.gouv.fr)
  --contours FICHIER|URL    contours des communes ou des départements, pour le fond de carte, en GeoJSON
                            ou TopoJSON ; option à répéter pour plusieurs fichiers. Le code INSEE est
                            dans la propriété code, insee, insee_com, com, code_insee, codgeo,
                            code_dept, code_dep, insee_dep ou dep : cinq signes pour une commune, deux
                            ou trois pour un département. Sans --communes ni --contours, ceux des
                            communes viennent de geo.api.gouv.fr, et la construction s’en passe s’il
                            ne répond pas
  --mairies FICHIER|URL     annuaire de l’administration, pour le téléphone des mairies
  --local FICHIER|URL       corrections locales : ajouter, corriger, masquer, permanence

Agendas (pour agenda)
  --feed URL|FICHIER…       adresse d’un agenda (iCalendar, RSS, Atom, WordPress, The Events Calendar,
                            Opendatasoft, agenda.json), fichier, ou openagenda:NUMÉRO
  --openagenda-key CLÉ      clé publique d’OpenAgenda, ou variable DRAILLE_OPENAGENDA_KEY ; elle n’est
                            jamais écrite
  --departements LISTE      ne garde que ce qui s’y passe ; sans elle, tout est gardé
  --communes FICHIER|URL    reconnaît aussi les communes par leur nom
  --name NOM                nom de l’agenda
  --past JOURS              garde ce qui est passé depuis moins longtemps (par défaut : 365)
  --allow-shrink            accepte qu’un agenda ait beaucoup moins de dates à venir

Options
  --departements LISTE      codes séparés par des virgules, ou all (pour check, all par défaut)
  --out DOSSIER             où écrire
  --report FICHIER          compte rendu en .html, .csv ou .json
  --no-personal-contacts    retire les téléphones mobiles et les courriels nominatifs
  --no-contours             n’écrit que les noms des communes dans le fond de carte
  --allow-shrink            accepte beaucoup moins de lieux que la fois d’avant
  --timeout SECONDES        attente d’un serveur silencieux (par défaut : 60)
  --source-name NOM         producteur affiché, si ce n’est pas la Cartographie nationale
  --source-url URL          page de ce producteur
  --source-licence NOM      licence de ce producteur
  --source-date AAAA-MM-JJ  date des données (par défaut : celle de la fiche la plus récente)
  --help                    cette aide

Statut de sortie : 0 si tout va bien, 1 si une donnée ou le réseau fait défaut (pour check : aussi si
une ligne est écartée ou un fichier est à corriger ; pour agenda : dès qu’un des agendas n’a pas été lu
en entier, les autres étant écrits), 2 si la commande est mal écrite.
`;
