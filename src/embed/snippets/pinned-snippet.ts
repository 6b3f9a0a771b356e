/** What the build says of its scripts, in `integrity.json`. */
export interface Integrity {
  readonly version: string;
  /** What each file must hold, as the attribute `integrity` says it. */
  readonly files: Readonly<Record<string, string>>;
  /** The files that each may load, at once or later. */
  readonly loads: Readonly<Record<string, readonly string[]>>;
}

/** A page’s script, by the name of its file. */
export type Script = {readonly file: string; readonly kind: 'module' | 'classic'};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function scriptTag({file, kind}: Script, url: string, hash: string | undefined): string {
  if (!hash) throw new Error(`integrity.json does not know ${file}`);
  const manner = kind === 'module' ? 'type="module"' : 'defer';
  return `<script ${manner} src="${escaped(url)}" integrity="${hash}" crossorigin="anonymous"></script>`;
}

/**
 * The import map that holds every file that these scripts may load to its content. A page has one, before any module:
 * a page that has a map already adds these lines to it.
 * @param base address of the folder of the scripts
 */
export function integrityMap(scripts: readonly string[], base: string, {files, loads}: Integrity): string {
  const folder = new URL(base.replace(/\/?$/, '/')).href;
  const covered = new Set(scripts.flatMap((file) => [file, ...(loads[file] ?? [])]));
  const hashes = [...covered].sort().map((file) => [folder + file, files[file]] as const);
  const json = JSON.stringify({integrity: Object.fromEntries(hashes)}, undefined, 2);
  // Nothing in it can end the script that holds it.
  return json.replace(/</g, '\\u003c');
}

/**
 * What a page holds so that it runs one release and nothing else: the import map, then the scripts. Browsers that read
 * `integrity` in a map (Chromium 127, Safari 18, Firefox 138) check every file; older ones check the scripts of the page
 * alone, and load the others unchecked.
 * @param base address of the folder of the scripts, which must keep the files of this release
 * @throws when the release has no such script
 */
export function pinnedSnippet(scripts: readonly Script[], base: string, integrity: Integrity): string {
  const folder = new URL(base.replace(/\/?$/, '/')).href;
  const tags = scripts.map((script) => scriptTag(script, folder + script.file, integrity.files[script.file]));
  const map = integrityMap(
    scripts.map(({file}) => file),
    base,
    integrity,
  );
  return [`<script type="importmap">\n${map}\n</script>`, ...tags].join('\n');
}
