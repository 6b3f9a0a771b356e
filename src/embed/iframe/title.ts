import {DEPARTEMENTS} from '../../domain/departements.js';
import {departementCode} from '../../domain/geography.js';

/** The page’s title: what the element is called, in its own language, and the territory that it was given. */
export function titleOf(element: HTMLElement, departement: string | null): string | undefined {
  const heading = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  const territory = DEPARTEMENTS.get(departementCode(departement ?? '') ?? '');
  return [heading, territory].filter(Boolean).join(' – ') || undefined;
}
