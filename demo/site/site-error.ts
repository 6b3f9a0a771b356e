/** What a site cannot be made of, in a French sentence for whoever publishes it. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}
