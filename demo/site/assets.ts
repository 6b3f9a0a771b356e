/** Files of the site that are written by hand, and where they go. */
export const ASSETS: Readonly<Record<string, string>> = {
  'demo/site/site.css': 'site.css',
  'demo/site/fields.css': 'fields.css',
  'demo/exemples/exemple.css': 'exemples/exemple.css',
  'demo/exemples/mairie.css': 'exemples/mairie.css',
  'demo/exemples/office.css': 'exemples/office.css',
  'demo/configurateur/configurateur.css': 'configurateur/configurateur.css',
  'demo/programme/form.css': 'programme/form.css',
  'demo/example/programme-exemple.json': 'example/programme-exemple.json',
  'demo/example/programme-exemple.csv': 'example/programme-exemple.csv',
  'demo/example/dates-exemple.csv': 'example/dates-exemple.csv',
  'demo/example/logo-region-exemple.svg': 'example/logo-region-exemple.svg',
};
