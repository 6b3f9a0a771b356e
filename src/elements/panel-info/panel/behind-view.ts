import type {Logo, Partner, SupportProgramme} from '../../../domain/programme.js';
import {webAddress} from '../../../sources/published-values.js';

/** A picture that may be shown: its host is the page's own, or that of the programme's file. */
export interface LogoView {
  readonly src: string;
  readonly alt: string;
}

/** Who helps the programme, or pays for it: the picture, or the words that stand for it. */
export interface PartnerView {
  readonly name: string;
  readonly href?: string | undefined;
  readonly logo?: LogoView | undefined;
  /** What a funder asks to be said. */
  readonly wording?: string | undefined;
}

/** Who stands behind a programme. */
export interface BehindView {
  readonly presenter?: {readonly name: string; readonly href?: string | undefined} | undefined;
  readonly funders: readonly PartnerView[];
  readonly partners: readonly PartnerView[];
}

/** Gives a picture where nobody else learns that it is looked at. */
export function logoView({url, alt}: Logo, hosts: readonly string[]): LogoView | undefined {
  const host = webAddress(url)?.host;
  // One without words could not be read by everybody.
  return alt && host && hosts.includes(host) ? {src: url, alt} : undefined;
}

function partnerView({name, url, logo, wording}: Partner, hosts: readonly string[]): PartnerView {
  return {name, href: url, logo: logo && logoView(logo, hosts), wording};
}

/** Says who presents, funds and helps a programme. */
export function behindView(
  {presentedBy, partners}: SupportProgramme,
  {hosts}: {readonly hosts: readonly string[]},
): BehindView {
  const views = (funders: boolean): PartnerView[] =>
    partners.filter(({isFunder}) => isFunder === funders).map((partner) => partnerView(partner, hosts));
  return {
    presenter: presentedBy && {name: presentedBy.name, href: presentedBy.url},
    funders: views(true),
    partners: views(false),
  };
}
