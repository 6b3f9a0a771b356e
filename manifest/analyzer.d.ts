import type {Plugin} from '@custom-elements-manifest/analyzer';
import type {Package} from 'custom-elements-manifest';

// The analyzer gives these to programs, and leaves them out of its own types.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: typeof import('typescript');
  export function create(options: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly Plugin[];
  }): Package;
}
