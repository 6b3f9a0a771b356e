import axe from 'axe-core';

// WCAG 2.2 A and AA, which RGAA 4.1 follows, and axe’s own good practice.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// A widget is a part of a page: landmarks and the first-level heading are the page’s.
const ofThePage = ['region', 'page-has-heading-one', 'landmark-one-main'];

/**
 * Passes where axe finds nothing to say against the element, its shadow roots included; throws the list of what it finds
 * otherwise: rule, advice, and the path and markup of each node.
 */
export async function expectAccessible(
  element: Element,
  options: {without?: readonly string[]} = {},
): Promise<void> {
  const without = [...ofThePage, ...(options.without ?? [])];
  const {violations, passes} = await axe.run(element, {
    runOnly: {type: 'tag', values: rules},
    rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations', 'passes'],
  });
  if (violations.length > 0) throw new Error(violations.map(violationText).join('\n'));
  if (passes.length === 0) throw new Error('axe found nothing to check in the element');
}

function violationText({id, help, helpUrl, nodes}: axe.Result): string {
  const places = nodes.map(({target, html, failureSummary}) =>
    [target.flat().join(' › '), html, failureSummary ?? ''].map((line) => `    ${line}`).join('\n'),
  );
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
}
