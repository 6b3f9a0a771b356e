import type {SitePage} from './site-page.js';

/** Pages that stand together: what a visitor sees beside each of them. */
export interface Section {
  readonly name: string;
  readonly pages: readonly SitePage[];
}

/** All the pages in the site’s own look. */
export interface SitePages {
  readonly home: SitePage;
  readonly configurator: SitePage;
  readonly examples: SitePage;
  readonly tools: Section;
  readonly guides: Section;
}

/** Gives every page, in the order of the site. */
export const pagesOf = ({home, configurator, examples, tools, guides}: SitePages): readonly SitePage[] => [
  home,
  configurator,
  examples,
  ...tools.pages,
  ...guides.pages,
];
