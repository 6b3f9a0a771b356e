import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accentAdvice} from '../../../demo/configurateur/accent-advice.js';

describe('what a secretary reads of the colour of her site', () => {
  it('is that one reads white on a dark colour, with the ratio', () => {
    const {writes, sentence} = accentAdvice('#7a1f3d');
    assert.equal(writes, 'white');
    assert.match(sentence, /^Lisible : texte blanc sur votre couleur, contraste de 10 pour 1 /);
  });

  it('is that the widget writes in black on a light one, and draws a line around it', () => {
    const {writes, ratio, sentence} = accentAdvice('#f2c14e');
    assert.equal(writes, 'black');
    assert.ok(ratio > 4.5);
    assert.match(sentence, /en noir, 12,\d pour 1\. .* entourera les boutons/);
  });

  it('never rounds up to what is enough', () => {
    const {sentence, writes} = accentAdvice('#777777');
    assert.equal(writes, 'black');
    assert.match(sentence, /n’aurait que 4,4 pour 1/);
  });
});
