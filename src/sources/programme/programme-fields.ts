import type {EventDocument} from '../../domain/agenda/agenda-event.js';
import {dialledPhone} from '../../domain/dialled-phone.js';
import {departementCode} from '../../domain/geography.js';
import type {
  Logo,
  Offer,
  OfferKind,
  Partner,
  ProgrammeContact,
  SupportProgramme,
} from '../../domain/programme.js';
import {known} from '../../domain/record/known.js';
import {Fields, isObject, type FileContext} from './fields.js';

const VERSION = 1;
const KINDS: readonly string[] = [
  'diagnostic',
  'rdv',
  'atelier',
  'webinaire',
  'formation',
  'ressource',
] satisfies readonly OfferKind[];

const matching =
  (form: RegExp) =>
  (text: string): string | undefined =>
    form.test(text) ? text : undefined;
const insee = matching(/^\d[\dAB]\d{3}$/);
const siren = matching(/^\d{9}$/);
const email = matching(/^[^\s@<>,;:?&]+@[^\s@<>,;:?&]+\.[^\s@.<>,;:?&]+$/);

function logoFrom(fields: Fields): Logo | undefined {
  const url = fields.file('url');
  return url ? {url, alt: fields.text('alt') ?? ''} : undefined;
}

function offerFrom(fields: Fields): Offer | undefined {
  const kind = fields.text('type', (text) => (KINDS.includes(text) ? text : undefined));
  const title = fields.text('title');
  if (!kind || !title) return undefined;
  return known<Offer>({
    kind: kind as OfferKind,
    title,
    summary: fields.text('summary'),
    price: fields.text('price'),
    duration: fields.text('duration'),
    place: fields.text('place'),
    link: fields.web('link'),
    validUntil: fields.day('valid_until'),
  });
}

/** One whose every territory is unreadable would answer for all: it is left out. */
function contactFrom(fields: Fields): ProgrammeContact | undefined {
  const organisation = fields.text('organisation');
  const written: string[] = [];
  const codes = (key: string, make: (text: string) => string | undefined): string[] =>
    fields.texts(key, (text) => {
      written.push(text);
      return make(text);
    });
  const communes = codes('communes', insee);
  const epci = codes('epci', siren);
  const departements = codes('departements', departementCode);
  if (!organisation || (written.length > 0 && communes.length + epci.length + departements.length === 0))
    return undefined;
  return known<ProgrammeContact>({
    organisation,
    role: fields.text('role'),
    zone: fields.text('zone'),
    communes,
    epci,
    departements,
    phone: fields.text('phone', dialledPhone),
    email: fields.text('email', email),
    link: fields.web('link'),
    validUntil: fields.day('valid_until'),
  });
}

function partnerFrom(fields: Fields): Partner | undefined {
  const name = fields.text('name');
  if (!name) return undefined;
  const [logo] = fields.list('logo', logoFrom);
  return known<Partner>({
    name,
    url: fields.web('url'),
    logo,
    isFunder: fields.isTrue('funder'),
    wording: fields.text('wording'),
  });
}

function documentFrom(fields: Fields): EventDocument | undefined {
  const title = fields.text('title');
  const url = fields.file('url');
  if (!title || !url) return undefined;
  return known<EventDocument>({
    title,
    url,
    format: fields.text('format'),
    size: fields.text('size'),
    date: fields.day('date'),
  });
}

function presenterFrom(fields: Fields): SupportProgramme['presentedBy'] {
  const name = fields.text('name');
  return name ? known<{name: string; url?: string}>({name, url: fields.web('url')}) : undefined;
}

/**
 * Gives a programme without its events, which few of those who read it need at once: `readProgramme` reads them too.
 * @throws {TypeError} when it is no programme, or of a version that this release does not know
 */
export function programmeWithoutEvents(value: unknown, context: FileContext = {}): SupportProgramme {
  const fields = isObject(value) ? new Fields(value, '', context) : undefined;
  const name = fields?.text('name');
  if (!isObject(value) || !fields || !name) throw new TypeError('not a programme: an object with a name');
  const {version = VERSION} = value;
  if (Number(version) !== VERSION)
    throw new TypeError(`version ${String(version)} of programmes is not known`);
  const [logo] = fields.list('logo', logoFrom);
  const [presentedBy] = fields.list('presented_by', presenterFrom);
  return known<SupportProgramme>({
    name,
    acronym: fields.text('acronym'),
    url: fields.web('url'),
    logo,
    tagline: fields.text('tagline'),
    presentedBy,
    audience: fields.texts('audience'),
    territory: fields.text('territory'),
    conditions: fields.text('conditions'),
    offers: fields.list('offers', offerFrom),
    contacts: fields.list('contacts', contactFrom),
    partners: fields.list('partners', partnerFrom),
    documents: fields.list('documents', documentFrom),
    events: [],
    feeds: fields.texts('agenda'),
    updated: fields.day('updated'),
    licence: fields.text('licence'),
    source: fields.text('source'),
  });
}
