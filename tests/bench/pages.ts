import {readdirSync} from 'node:fs';

/** A way to put the finder on a page, and the screen that looks at it. */
export interface Way {
  readonly name: string;
  readonly html: string;
  readonly screen: {readonly width: number; readonly height: number; readonly isMobile: boolean};
}

const phone = {width: 360, height: 640, isMobile: true};
const desktop = {width: 1366, height: 768, isMobile: false};

const list = '<link rel="preload" as="fetch" crossorigin href="dist/data/v1/48.json">';
const element = '<script type="module" src="dist/conseiller-finder.js"></script>';
const loader = '<script type="module" src="dist/draille.js"></script>';

/** Hints for the loader’s files, which a page can give when it names one exact release. */
const hints = (): string =>
  readdirSync('dist')
    .filter((file) => /^draille-conseiller-finder-.*\.js$/.test(file))
    .map((file) => `<link rel="modulepreload" href="dist/${file}">`)
    .join('');

/** A page with text above and below the widget, which has the room that the snippet keeps for it, and its fallback. */
const page = (head: string, before: string): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mesure</title>
<link rel="icon" href="data:,">
${head}
<h1>Aide au numérique</h1>
<p>Près de chez vous, quelqu’un peut vous aider.</p>
${before}
<conseiller-finder departement="48" style="display: block; min-height: 48em">
<p>Voyez <a href="https://cartographie.societenumerique.gouv.fr/">la carte nationale</a>.</p>
</conseiller-finder>
<h2>À la mairie</h2>
<p>Un ordinateur est à votre disposition à l’accueil, aux heures d’ouverture.</p>
<footer>Mentions légales</footer>
</html>
`;

/** The ways that are compared; they need a build. */
export function ways(): readonly Way[] {
  const pasted = page('', list + element);
  return [
    {name: 'element file, pasted', html: pasted, screen: phone},
    {name: 'the same on a desktop', html: pasted, screen: desktop},
    {name: 'loader, without hints', html: page(loader, ''), screen: phone},
    {name: 'loader, with hints', html: page(list + hints() + loader, ''), screen: phone},
  ];
}
