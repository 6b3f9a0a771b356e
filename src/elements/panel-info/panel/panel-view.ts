import {textBlocks, type TextBlock} from '../../../domain/agenda/text-blocks.js';
import type {EventDocument} from '../../../domain/agenda/agenda-event.js';
import type {Offer, OfferKind, SupportProgramme} from '../../../domain/programme.js';
import {webAddress} from '../../../sources/published-values.js';
import type {PanelMessages} from './panel-messages.js';
import {behindView, logoView, type BehindView, type LogoView} from './behind-view.js';
import {contactsView, type ContactsView, type OwnCommune} from './contacts-view.js';

/** What somebody can ask for, in words. */
export interface OfferView {
  readonly kind: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly summary: readonly TextBlock[];
  /** « 1 h 30, chez vous, gratuit » */
  readonly facts: string;
}

export interface DocumentView {
  /** Title, then what it is and of what day, so that a link says before it is followed what it leads to. */
  readonly title: string;
  readonly facts: string;
  readonly href: string;
}

/** A programme, every word ready. */
export interface PanelView {
  readonly title: string;
  /** The name in full where the title is short. */
  readonly name?: string | undefined;
  readonly tagline?: string | undefined;
  readonly logo?: LogoView | undefined;
  /** For whom: the audience, the territory, the conditions. */
  readonly forWhom: readonly string[];
  /** Whether the first of these says for whom. */
  readonly hasAudience: boolean;
  readonly offers: readonly OfferView[];
  /** The first offers in one sentence, and their price where it is one. */
  readonly inShort: string;
  readonly contacts: ContactsView;
  readonly behind: BehindView;
  readonly documents: readonly DocumentView[];
  readonly more?: {readonly href: string; readonly label: string} | undefined;
  /** Of what day, from whom, under what licence. */
  readonly provenance: string;
}

/** What a view is made from besides the programme. */
export interface PanelContext {
  /** Day of the visitor's calendar. */
  readonly today: string;
  readonly own: OwnCommune | undefined;
  /** Address of the page « En savoir plus », where the integrator gives one. */
  readonly more: string | undefined;
  /** Hosts whose pictures are shown. */
  readonly hosts: readonly string[];
  readonly messages: PanelMessages;
}

/** In the order in which somebody goes about it: see how things stand, then meet, learn, read. */
const ORDER: readonly OfferKind[] = ['diagnostic', 'rdv', 'atelier', 'webinaire', 'formation', 'ressource'];
const rank = ({kind}: Offer): number => ORDER.indexOf(kind);

/** Ends a sentence that its author left open. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function offerView({kind, title, link, summary, ...offer}: Offer, messages: PanelMessages): OfferView {
  const {duration, place, price, validUntil} = offer;
  const facts = [duration, place, price, validUntil && messages.until(validUntil)].filter(Boolean);
  return {
    kind: messages.kinds[kind],
    title,
    href: link,
    summary: summary ? textBlocks(summary) : [],
    facts: facts.join(' · '),
  };
}

function documentView({title, url, format, size, date}: EventDocument, {day}: PanelMessages): DocumentView {
  return {title, href: url, facts: [format, size, date && day(date)].filter(Boolean).join(', ')};
}

/** As many are read in a line. */
const IN_A_LINE = 3;

function inShort(offers: readonly Offer[]): string {
  const titles = offers.slice(0, IN_A_LINE).map(({title}) => title);
  const [price, ...others] = new Set(offers.map((offer) => offer.price));
  const rest = offers.length > IN_A_LINE ? '…' : '';
  const common = price && others.length === 0 ? [capital(price)] : [];
  return [titles.join(' · ') + rest, ...common].filter(Boolean).map(sentence).join(' ');
}

function forWhom({audience, territory, conditions}: SupportProgramme, messages: PanelMessages): string[] {
  return [
    ...(audience.length > 0 ? [sentence(capital(audience.join(', ')))] : []),
    ...(territory ? [messages.where(territory)] : []),
    ...(conditions ? [sentence(conditions)] : []),
  ];
}

function moreView({url, acronym, name}: SupportProgramme, {more, messages}: PanelContext): PanelView['more'] {
  if (more) return {href: more, label: messages.about(acronym ?? name)};
  const site = url ? webAddress(url) : undefined;
  return site && {href: site.href, label: messages.goTo(site.host.replace(/^www\./, ''))};
}

function provenance({updated, source, licence}: SupportProgramme, messages: PanelMessages): string {
  const said = [
    updated && messages.updated(updated),
    source && messages.source(source),
    licence && sentence(licence),
  ];
  return said.filter(Boolean).join(' ');
}

/** Puts a programme into words, as it stands on that day: what is over is left out. */
export function panelView(programme: SupportProgramme, context: PanelContext): PanelView {
  const {today, messages} = context;
  const {name, acronym, tagline, logo, offers, documents} = programme;
  const current = offers
    .filter(({validUntil = today}) => validUntil >= today)
    .sort((a, b) => rank(a) - rank(b));
  return {
    title: acronym ?? name,
    name: acronym && name,
    tagline,
    logo: logo && logoView(logo, context.hosts),
    forWhom: forWhom(programme, messages),
    hasAudience: programme.audience.length > 0,
    offers: current.map((offer) => offerView(offer, messages)),
    inShort: inShort(current),
    contacts: contactsView(programme.contacts, context),
    behind: behindView(programme, context),
    documents: documents.map((document) => documentView(document, messages)),
    more: moreView(programme, context),
    provenance: provenance(programme, messages),
  };
}
