/** Status with which the command ends: 1 when the data or the network is at fault, 2 when the arguments are. */
export type FailureStatus = 1 | 2;

/**
 * The one error that is expected: its message is a single line in French that names the cause and the way out, for
 * whoever runs the command. Any other error is a bug and keeps its stack.
 */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly exitStatus: FailureStatus;

  constructor(message: string, options: {cause?: unknown; exitStatus?: FailureStatus} = {}) {
    super(message, {cause: options.cause});
    this.exitStatus = options.exitStatus ?? 1;
  }
}

/** Code that Node gives to a system or library error (`ENOENT`, `Z_BUF_ERROR`), if any. */
export function errorCode(error: unknown): string | undefined {
  const code = (error as {code?: unknown} | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
