import {expect} from '@open-wc/testing';

/** Expects every number to be read in one line, or in so many, large enough, and within its button or its link. */
export function expectWholeNumbers(root: ParentNode, where: string, mostLines = 1): void {
  const numbers = [...root.querySelectorAll<HTMLElement>('a .numbers')];
  expect(numbers, 'no number').not.to.have.length(0);
  for (const number of numbers) {
    const words = document.createRange();
    words.selectNodeContents(number);
    const lines = new Set([...words.getClientRects()].map(({top}) => Math.round(top)));
    expect(lines.size, `${where}: ${number.textContent ?? ''}`).to.be.at.most(mostLines);
    const sizes = [number, number.closest('a') as HTMLElement].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    expect(sizes[0], `${where}: it is small`).to.be.at.least(0.58 * (sizes[1] ?? 0));
    // Half a pixel is rounding.
    const edge = (number.closest('a') as HTMLElement).getBoundingClientRect().right + 0.5;
    expect(words.getBoundingClientRect().right, `${where}: it stands out`).to.be.at.most(edge);
  }
}
