const FILES = `Fichiers lus (CSV ou JSON, gzip ou non, sur le disque ou à une adresse http)
  --places FICHIER|URL…     lieux au format du standard national, ou liste des France services
  --communes FICHIER|URL    table des communes (par défaut : geo.api.gouv.fr)
  --contours FICHIER|URL    contours des communes ou des départements, pour le fond de carte, en GeoJSON
                            ou TopoJSON ; option à répéter pour plusieurs fichiers. Le code INSEE est
                            dans la propriété code, insee, insee_com, com, code_insee, codgeo,
                            code_dept, code_dep, insee_dep ou dep : cinq signes pour une commune, deux
                            ou trois pour un département`;

const MORE_FILES = `  --mairies FICHIER|URL     annuaire de l’administration, pour le téléphone des mairies
  --local FICHIER|URL       corrections locales : ajouter, corriger, masquer, permanence`;

const OPTIONS = `  --report FICHIER          compte rendu en .html, .csv ou .json
  --no-personal-contacts    retire les téléphones mobiles et les courriels nominatifs
  --no-contours             n’écrit que les noms des communes dans le fond de carte
  --timeout SECONDES        attente d’un serveur silencieux (par défaut : 60)
  --help                    cette aide`;

/** What `draille-data build --help` says. */
export const BUILD = `draille-data build --places FICHIER|URL… --departements 48,12|all --out DOSSIER [options]

  Écrit DOSSIER/v1/48.json, 48.details.json, 48.communes.json, 48.contours.json, departements.json et
  manifest.json.

${FILES}. Sans --communes ni --contours, ceux des
                            communes viennent de geo.api.gouv.fr, et la construction s’en passe s’il
                            ne répond pas
${MORE_FILES}

Options
  --departements LISTE      codes séparés par des virgules, ou all
  --out DOSSIER             où écrire
  --allow-shrink            accepte beaucoup moins de lieux que la fois d’avant
  --source-name NOM         producteur affiché, si ce n’est pas la Cartographie nationale
  --source-url URL          page de ce producteur
  --source-licence NOM      licence de ce producteur
  --source-date AAAA-MM-JJ  date des données (par défaut : celle de la fiche la plus récente)
${OPTIONS}

Statut de sortie : 0 si tout va bien, 1 si une donnée ou le réseau fait défaut, 2 si la commande est
mal écrite.
`;

/** What `draille-data check --help` says. */
export const CHECK = `draille-data check FICHIER|URL… [options]

  Lit comme build et dit ce qui ne va pas, sans rien écrire. Reconnaît aussi un programme
  d’accompagnement (programme.json ou .csv) et un agenda (agenda.json, ou un tableau de dates en CSV) :
  chaque problème a son endroit et une phrase qui dit quoi écrire. Ces fichiers-là n’ont besoin d’aucune
  option.

${FILES}
${MORE_FILES}

Options
  --departements LISTE      codes séparés par des virgules, ou all (par défaut)
${OPTIONS}

Statut de sortie : 0 si tout va bien, 1 si une donnée ou le réseau fait défaut, si une ligne est
écartée ou si un fichier est à corriger, 2 si la commande est mal écrite.
`;
