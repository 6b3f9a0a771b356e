import type {Package} from 'custom-elements-manifest';
import {elementsOf} from '../../manifest/elements-of.js';
import {tablesOf} from '../../manifest/readme-tables.js';
import {fromMarkdown} from './markdown.js';
import type {SitePage} from './site-page.js';

/** Makes the page of each element from the manifest. */
export function elementPages(manifest: Package): readonly SitePage[] {
  return elementsOf(manifest).map(({tagName, name}) => {
    const text = `# ${tagName}\n\n${tablesOf(manifest, name)}`;
    const {body} = fromMarkdown(text, (address) => address);
    return {
      path: `outils/${tagName}/`,
      title: `<${tagName}>`,
      name: tagName,
      description: tagName,
      main: body,
    };
  });
}
