import {expect} from '@open-wc/testing';

/** Expects every number to be read in one line, and within its button or its link, whatever room there is. */
export function expectWholeNumbers(root: ParentNode, where: string): void {
  const numbers = [...root.querySelectorAll<HTMLElement>('a .numbers')];
  expect(numbers, 'no number').not.to.have.length(0);
  for (const number of numbers) {
    const words = document.createRange();
    words.selectNodeContents(number);
    const lines = new Set([...words.getClientRects()].map(({top}) => Math.round(top)));
    expect(lines.size, `${where}: ${number.textContent ?? ''}`).to.equal(1);
    // Half a pixel is rounding.
    const edge = (number.closest('a') as HTMLElement).getBoundingClientRect().right + 0.5;
    expect(words.getBoundingClientRect().right, `${where}: it stands out`).to.be.at.most(edge);
  }
}
