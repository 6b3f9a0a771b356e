/** What is in no field is told there. */
export const FILE_HEADING = 'fichier-pret';

const FIELDS = 'input, select, textarea';

/**
 * Puts the focus on an element of the form, what hides it opened first.
 * @param id of an element; the file that the form makes, where there is none
 * @param where `inside` for the first field of what was just added
 */
export function goTo(root: HTMLElement, id: string, where: 'itself' | 'inside' = 'itself'): void {
  const withId = (one: string): HTMLElement | null =>
    root.querySelector<HTMLElement>(`[id="${CSS.escape(one)}"]`);
  const found = withId(id) ?? withId(FILE_HEADING);
  if (!found) return;
  for (let around: Element | null = found; around; around = around.parentElement?.closest('details') ?? null)
    if (around instanceof HTMLDetailsElement && (around !== found || where === 'inside')) around.open = true;
  const summary = found.querySelector<HTMLElement>(':scope > summary');
  const field = (where === 'inside' ? found.querySelector<HTMLElement>(FIELDS) : summary) ?? found;
  field.focus({preventScroll: true});
  // With what names it, and what is wrong with it.
  (field.closest('.field') ?? field).scrollIntoView({block: 'nearest'});
}
