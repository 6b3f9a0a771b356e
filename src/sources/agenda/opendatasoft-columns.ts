import {fold} from '../../domain/fold.js';
import {textOf, type RawFields} from './raw-values.js';

/** What columns are called, by what they say. Accents, capitals and hyphens do not count. */
const COLUMNS = {
  id: 'uid id identifiant id_evenement event_id recordid',
  title:
    'titre title titre_fr title_fr nom nom_evenement titre_evenement nom_de_l_evenement intitule evenement libelle name',
  summary: 'description_courte chapo chapeau accroche resume description_fr lead_text',
  description:
    'description longdescription_fr description_longue long_description description_longue_fr descriptif texte detail details contenu presentation',
  start:
    'date_debut date_de_debut datedebut debut date_start start_date startdate start firstdate_begin date_de_debut_de_l_evenement date_heure_debut date',
  end: 'date_fin date_de_fin datefin fin date_end end_date enddate end lastdate_end date_de_fin_de_l_evenement date_heure_fin',
  startTime: 'heure_debut heure_de_debut horaire_debut heuredebut start_time',
  endTime: 'heure_fin heure_de_fin horaire_fin heurefin end_time',
  timings: 'timings occurrences',
  placeName: 'lieu nom_lieu nom_du_lieu location_name address_name venue',
  address: 'adresse address location_address adresse_complete lieu_adresse address_street',
  postcode: 'code_postal codepostal cp location_postalcode address_zipcode postal_code zip',
  commune: 'commune ville location_city nom_commune city address_city nom_de_la_commune',
  codeInsee: 'code_insee codeinsee insee location_insee code_commune insee_commune',
  departement: 'departement location_department nom_departement department',
  position: 'geo_point_2d geo_point location_coordinates coordonnees_geo geolocalisation lat_lon coordonnees',
  latitude: 'latitude lat',
  longitude: 'longitude lon lng long',
  themes: 'thematique thematiques theme themes categorie categories keywords_fr mots_cles tags rubrique',
  audiences: 'public publics audience type_de_public',
  price: 'tarif tarifs prix conditions_fr price price_detail tarification',
  link: 'url lien link site site_web canonicalurl url_fiche website url_site_web lien_url',
  onlineLink: 'onlineaccesslink lien_visio',
  registration:
    'registration inscription reservation url_inscription lien_inscription url_reservation contact_phone',
  email: 'email mail courriel',
  phone: 'telephone tel phone',
  status: 'status statut',
  attendance: 'attendancemode',
} as const;

export type Column = keyof typeof COLUMNS;

/** Every row has the same names. */
const plainNames = new Map<string, string>();

function plain(name: string): string {
  const known = plainNames.get(name) ?? fold(name).replace(/ /g, '_');
  plainNames.set(name, known);
  return known;
}

/** Gives the value that a row has under the first of the names of a column. */
export function columnsOf(row: RawFields): (column: Column) => unknown {
  const values = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
  return (column) =>
    COLUMNS[column]
      .split(' ')
      .map((name) => values.get(name))
      .find((value) => (typeof value === 'object' ? value !== null : textOf(value) !== undefined));
}
