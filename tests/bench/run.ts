// npm run bench: every measure, one after the other; npm run bench -- keystroke: that one.
const MEASURES: Readonly<Record<string, () => Promise<unknown>>> = {
  page: () => import('./bench.js'),
  keystroke: () => import('./keystroke.js'),
  map: () => import('./map.js'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.keys(MEASURES).includes(name));
if (unknown.length > 0)
  throw new Error(`no measure is called ${unknown.join(', ')}: ${Object.keys(MEASURES).join(', ')}`);
for (const [name, measure] of Object.entries(MEASURES)) {
  if (asked.length === 0 || asked.includes(name)) await measure();
}

export {};
