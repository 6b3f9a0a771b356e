import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'htmlparser2';
import {somePlace} from './some-place.js';
import {filesOf, SITE} from './pages-site.js';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onclick='alert(3)`;

/** Every element of a page, with its attributes. */
function elementsOf(html: string): {name: string; attributes: Record<string, string>}[] {
  const found: {name: string; attributes: Record<string, string>}[] = [];
  const parser = new Parser({onopentag: (name, attributes) => void found.push({name, attributes})});
  parser.end(html);
  return found;
}

describe('what is written in the data', () => {
  const place = somePlace(
    {
      id: HOSTILE,
      name: HOSTILE,
      address: HOSTILE,
      commune: HOSTILE,
      codeInsee: '48095',
      hours: HOSTILE,
      phone: HOSTILE,
      email: HOSTILE,
      website: `javascript:alert(4)//${HOSTILE}`,
      origins: [HOSTILE],
      completedBy: HOSTILE,
      position: {latitude: 44.53, longitude: 3.49},
    },
    {
      summary: HOSTILE,
      emails: [HOSTILE],
      websites: [`https://${HOSTILE}`, 'javascript:alert(5)'],
      addressExtra: HOSTILE,
    },
  );
  const site = {...SITE, name: HOSTILE, publisher: HOSTILE, host: HOSTILE, director: HOSTILE};
  const files = Object.entries(filesOf([place], site)).filter(([name]) => name.endsWith('.html'));

  it('is never anything but text', () => {
    assert.ok(files.length > 5);
    for (const [name, html] of files) {
      const elements = elementsOf(html);
      assert.deepEqual(
        elements.filter(({name: tag}) => tag === 'img').map(() => name),
        [],
      );
      for (const {name: tag, attributes} of elements) {
        assert.ok(tag !== 'script' || attributes['type'] === 'application/ld+json', name);
        assert.ok(!Object.keys(attributes).some((attribute) => attribute.startsWith('on')), name);
        assert.doesNotMatch(attributes['href'] ?? '', /^\s*javascript:/i);
      }
    }
  });

  it('does not close the block of data, which can be read', () => {
    const [, html = ''] = files.find(([name]) => name === '48/mende/index.html') ?? [];
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    assert.equal(blocks.length, 1);
    const {'@graph': graph} = JSON.parse(blocks[0]?.[1] ?? '') as {'@graph': Record<string, unknown>[]};
    assert.equal(graph.find((one) => one['@type'] === 'Place')?.['name'], HOSTILE);
  });
});

describe('every page', () => {
  it('lets nothing run that is written in it', () => {
    const files = Object.entries(filesOf([somePlace()])).filter(([name]) => name.endsWith('.html'));
    for (const [name, html] of files) {
      assert.match(
        html,
        /default-src &#39;none&#39;; style-src &#39;self&#39;; base-uri &#39;none&#39;/,
        name,
      );
      assert.doesNotMatch(html, /<style| style=/, name);
    }
  });
});

describe('the data for search engines', () => {
  const graphOf = (fields: Parameters<typeof somePlace>[0]): Record<string, unknown> => {
    const html =
      filesOf([somePlace({codeInsee: '48095', commune: 'Mende', ...fields})])['48/mende/index.html'] ?? '';
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const {'@graph': graph} = JSON.parse(json) as {'@graph': Record<string, unknown>[]};
    return graph.find((one) => one['@type'] === 'Place') ?? {};
  };

  it('have the hours that are understood, and no others', () => {
    const week = graphOf({hours: 'Mo-Fr 09:00-12:00,14:00-17:00; Sa 20:00-24:00'});
    assert.deepEqual(
      (week['openingHoursSpecification'] as {opens: string; closes: string; dayOfWeek: string[]}[]).map(
        ({opens, closes, dayOfWeek}) => `${opens} ${closes} ${dayOfWeek.length}`,
      ),
      ['09:00 12:00 5', '14:00 17:00 5', '20:00 23:59 1'],
    );
    for (const hours of ['le matin', 'week 1-53/2 Mo 09:00-12:00', undefined])
      assert.ok(!('openingHoursSpecification' in graphOf(hours === undefined ? {} : {hours})));
  });

  it('have a position only where it is the place’s own', () => {
    const position = {latitude: 44.53, longitude: 3.49};
    assert.ok('geo' in graphOf({position}));
    assert.ok(!('geo' in graphOf({position: {...position, approximate: true}})));
    assert.ok(!('telephone' in graphOf({})));
  });
});
