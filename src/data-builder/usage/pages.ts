/** What `draille-data pages --help` says. */
export const PAGES = `draille-data pages --data DOSSIER|URL --departements 48,12|all --out DOSSIER --site-url URL [options]

  Écrit un site complet : une page par département et par commune.

Options (toutes celles qui n’ont pas « facultatif » sont à donner)
  --data DOSSIER|URL        données écrites par build : le dossier qui contient v1
  --departements LISTE      ceux du site, tous à chaque fois : les pages des autres sont retirées
  --out DOSSIER             où écrire ; ce que draille-data n’a pas écrit n’est ni remplacé ni retiré
  --site-url URL            adresse où seront les pages
  --publisher NOM           mairie ou organisme qui publie
  --publisher-address TEXTE son adresse postale
  --publisher-phone NUMÉRO  son téléphone
  --contact COURRIEL        son adresse de courriel
  --director NOM            responsable de la publication
  --host TEXTE              hébergeur : nom, adresse, téléphone
  --name NOM                titre du site (facultatif)
  --scripts URL|DOSSIER     où est conseiller-finder.js ; s’il est donné, la page du département a aussi
                            l’outil de recherche. Un dossier s’écrit depuis le début du site :
                            ../draille/ (facultatif)
  --mairies FICHIER|URL     annuaire, pour le téléphone des mairies sans lieu (facultatif)
  --accessibility-state ÉTAT
                            non-evaluee (par défaut), non-conforme, partiellement-conforme ou
                            totalement-conforme : ce que vous déclarez (facultatif)
  --accessibility-audit TEXTE, --accessibility-date AAAA-MM-JJ
                            qui a contrôlé le site, quand, avec quel résultat, et la date de la
                            déclaration : à donner avec tout autre état que non-evaluee
  --timeout SECONDES        attente d’un serveur silencieux (facultatif ; par défaut : 60)
  --help                    cette aide

Statut de sortie : 0 si tout va bien, 1 si une donnée ou le réseau fait défaut, 2 si la commande est
mal écrite.
`;
