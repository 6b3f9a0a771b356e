import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {htmlLine, htmlText} from '../../../src/sources/agenda/html-text.js';
import {markdownText} from '../../../src/sources/agenda/markdown-text.js';
import {plainText, summaryOf} from '../../../src/sources/agenda/plain-text.js';
import {nodeMarkup as markup} from '../../../src/data-builder/markup.js';

describe('what a feed writes in HTML', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'entities without tags',
      'L&rsquo;atelier d&eacute;bute &agrave; 9&nbsp;h &#8211; ici',
      'L’atelier débute à 9\u00a0h – ici',
    ],
    ['paragraphs', '<p>Un.</p>\n<p>Deux  <b>mots</b>.</p>', 'Un.\n\nDeux mots.'],
    ['line breaks', 'Un<br>Deux<br/><br />Trois', 'Un\n\nDeux\n\nTrois'],
    [
      'lists',
      '<p>Avec :</p><ul><li>un</li><li><p>deux</p></li></ul><p>Fin</p>',
      'Avec :\n\n- un\n- deux\n\nFin',
    ],
    [
      'lists in lists',
      '<ul><li>un<ol><li>a</li><li>b</li></ol></li><li>deux</li></ul>',
      '- un\n- a\n- b\n- deux',
    ],
    [
      'tables',
      '<table><tr><th>9 h</th><td>Accueil</td></tr><tr><td>10 h</td><td>Atelier</td></tr></table>',
      '9 h – Accueil\n\n10 h – Atelier',
    ],
    ['links', '<a href="https://x.example/a(b)">la [page]</a>', '[la page](https://x.example/a%28b%29)'],
    ['links that run', '<a href="javascript:alert(1)">ici</a> <a href="/page">là</a>', 'ici là'],
    ['bare links', '<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
    [
      'what is not text',
      'a<script>b</script><style>c</style><iframe src="x">d</iframe><noscript>e</noscript><template>f</template><!-- g -->',
      'a',
    ],
    ['written markup', '&lt;b&gt;gras&lt;/b&gt;', '<b>gras</b>'],
    ['nothing', '<p> </p>', undefined],
  ];
  for (const [what, html, text] of cases)
    it(`is text: ${what}`, () => assert.equal(htmlText(html, markup), text));

  it('is one line for a title', () =>
    assert.equal(
      htmlLine('Photos &amp; <em>vid&eacute;os</em><br>à Mende', markup),
      'Photos & vidéos à Mende',
    ));
});

describe('what a feed writes as a plain text', () => {
  it('keeps the lines that were ended on purpose', () =>
    assert.equal(
      plainText('Programme :\n9 h accueil\n10 h atelier\n- un\n- deux', markup),
      'Programme :\n\n9 h accueil\n\n10 h atelier\n- un\n- deux',
    ));
  it('may be HTML all the same', () => assert.equal(plainText('<b>Un</b>\nDeux', markup), 'Un\n\nDeux'));
  it('is not taken for HTML because of a sign', () =>
    assert.equal(plainText('moins de 3 < 5 & 6 > 4', markup), 'moins de 3 < 5 & 6 > 4'));
  it('has a summary of a sentence or two', () => {
    assert.equal(summaryOf('Un [lien](https://x.example).\n\n- deux'), 'Un lien. deux');
    assert.equal(summaryOf('mot '.repeat(200))?.length, 280);
  });
});

describe('what a feed writes in Markdown', () => {
  it('is text', () =>
    assert.equal(
      markdownText(
        '# Titre\n\nUn **mot** et _un autre_, snake_case, 5 * 3.\n\n* un\n* [deux](https://x.example "titre")\n\n![image](https://x.example/i.png)\n<https://y.example/>',
        markup,
      ),
      'Titre\n\nUn mot et un autre, snake_case, 5 * 3.\n\n- un\n- [deux](https://x.example)\n\nhttps://y.example/',
    ));
});
