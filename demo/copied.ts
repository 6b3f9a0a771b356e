function select(from: Element): void {
  const range = document.createRange();
  range.selectNodeContents(from);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/**
 * Puts a text where « Coller » takes it, and says so. A browser that refuses is shown the text selected.
 * @param from the element that shows it
 */
export async function copied(text: string, from: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'C’est copié : vous pouvez coller.';
  } catch {
    select(from);
    return 'Votre navigateur ne laisse pas copier d’ici. Le texte est sélectionné : copiez-le (Ctrl+C, ou un appui long sur un téléphone).';
  }
}
