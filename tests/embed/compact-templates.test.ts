import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compactCss, compactHtml} from '../../src/embed/build/compact-templates.mjs';

describe('style sheets in a built file', () => {
  it('keep nested rules, container queries and new functions', () => {
    const css = `
      /* a card */
      .card { color: light-dark(#111, #eee);
        & > h3 { margin: 0; &:hover { color: red } }
        &:has(> .x, + .y) { padding: calc(1em + 2px) }
        @container finder (inline-size > 40rem) { display: grid }
      }`;
    assert.equal(
      compactCss(css),
      ' .card{color:light-dark(#111,#eee);& > h3{margin:0;&:hover{color:red}}' +
        '&:has(> .x,+ .y){padding:calc(1em + 2px)}@container finder (inline-size > 40rem){display:grid}}',
    );
  });

  it('keep strings as they are written', () => {
    assert.equal(
      compactCss(`a::before { content: '  /* { ; } */  \\' ' }`),
      `a::before{content:'  /* { ; } */  \\' '}`,
    );
  });

  it('keep a space where a selector or a value needs one', () => {
    assert.equal(compactCss('.a :focus,\n  .b   .c { margin: 0\n  auto }'), '.a :focus,.b .c{margin:0 auto}');
  });

  it('are not deceived by an apostrophe in a comment', () => {
    assert.equal(compactCss(`/* it's */ a { b: c } /* isn't */`), ' a{b:c}');
  });
});

describe('markup in a built file', () => {
  it('shows one space where a line ended, and the no-break spaces of French', () => {
    assert.equal(
      compactHtml('<p>\n    Ouvert\u00a0:\n\t<b>9\u202fh</b>  x\n</p>'),
      '<p> Ouvert\u00a0: <b>9\u202fh</b>  x </p>',
    );
  });
});
