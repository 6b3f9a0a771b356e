import type {AnalyzePhaseParams, Plugin} from '@custom-elements-manifest/analyzer';
import type {Package} from 'custom-elements-manifest';

type TypeScript = AnalyzePhaseParams['ts'];

// The analyzer gives these to programs, and leaves them out of its own types. Its TypeScript is another one than ours.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: TypeScript;
  export function create(options: {
    readonly modules: readonly ReturnType<TypeScript['createSourceFile']>[];
    readonly plugins: readonly Plugin[];
  }): Package;
}
