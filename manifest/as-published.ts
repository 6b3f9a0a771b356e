import type {Package} from 'custom-elements-manifest';

/** A manifest that names files as the package has them: `src/elements/events.ts` is `dist/lib/elements/events.js`. */
export function asPublished(manifest: Package): Package {
  return JSON.parse(JSON.stringify(manifest), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'path' || key === 'module') return publishedPath(value);
    return key === 'description' ? unwrapped(value) : value;
  }) as Package;
}

const publishedPath = (source: string): string =>
  source.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');

/** Comments are wrapped where the sources’ lines end; paragraphs stay. */
const unwrapped = (text: string): string => text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
