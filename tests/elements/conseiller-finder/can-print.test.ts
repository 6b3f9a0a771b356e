import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {canPrint} from '../../../src/elements/conseiller-finder/print/can-print.js';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0 Mobile Safari/537.36';
const offered = (userAgent: string, print: unknown = () => undefined): boolean =>
  canPrint({print, navigator: {userAgent}} as unknown as Window);

describe('printing', () => {
  it('is offered by browsers', () => {
    assert.ok(offered('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'));
    assert.ok(offered(`Mozilla/5.0 (Linux; Android 10; K) ${android}`));
    assert.ok(offered(`${iPhone} Version/18.1 Mobile/15E148 Safari/604.1`));
  });

  it('is not offered inside another program, where its button would do nothing', () => {
    assert.ok(!offered(`Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) ${android}`));
    assert.ok(!offered(`${iPhone} Mobile/15E148 [FBAN/FBIOS]`));
  });

  it('is not offered where the whole page would be printed instead', () => {
    assert.ok(!offered(`${iPhone} CriOS/131.0 Mobile/15E148 Safari/604.1`));
  });

  it('is not offered where it does not exist', () => {
    assert.ok(!offered('Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', null));
  });
});
