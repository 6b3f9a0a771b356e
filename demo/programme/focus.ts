const FIELDS = 'input, select, textarea';

/**
 * Puts the focus on an element of the form, what hides it opened first.
 * @param where `inside` for the first field of what was just added
 */
export function goTo(root: HTMLElement, id: string, where: 'itself' | 'inside' = 'itself'): void {
  const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  if (!found) return;
  for (let around: Element | null = found; around; around = around.parentElement?.closest('details') ?? null)
    if (around instanceof HTMLDetailsElement && (around !== found || where === 'inside')) around.open = true;
  const summary = found.querySelector<HTMLElement>(':scope > summary');
  const field = where === 'inside' ? found.querySelector<HTMLElement>(FIELDS) : summary;
  (field ?? found).focus();
}
