import type {Crumb} from './links.js';
import type {AccessibilityState} from './site.js';

/** The pages that the law asks for. */
export const LEGAL_PAGE: Crumb = {path: 'mentions-legales/', name: 'Mentions légales'};
export const PRIVACY_PAGE: Crumb = {path: 'vie-privee/', name: 'Vie privée'};
export const ACCESSIBILITY_PAGE: Crumb = {path: 'accessibilite/', name: 'Accessibilité'};

/**
 * The words that every page must carry (décret 2019-768). A site that nobody has audited is « non conforme » by the
 * RGAA’s own rule.
 */
export const ACCESSIBILITY: Readonly<Record<AccessibilityState, string>> = {
  'non-evaluee': 'non conforme (pas encore évaluée)',
  'non-conforme': 'non conforme',
  'partiellement-conforme': 'partiellement conforme',
  'totalement-conforme': 'totalement conforme',
};
