/** The plugin for WordPress: where it is built, and where the site has it. A site that was made without it has no link to it. */
export const PLUGIN = {
  file: 'dist/wordpress/draille.zip',
  address: 'draille/wordpress/draille.zip',
} as const;
