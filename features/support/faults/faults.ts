/** What is asked of the disk. */
export interface Operation {
  readonly kind: 'write' | 'truncate' | 'sync' | 'create' | 'link' | 'rename' | 'unlink' | 'syncFolder';
  readonly path: string;
  /** How many bytes are to be written. */
  readonly bytes: number;
}

/** What a disk that takes no more, or does not work, says. */
export type ErrorCode = 'ENOSPC' | 'EDQUOT' | 'EFBIG' | 'EIO';

/** What goes wrong with an operation. */
export type Fault =
  | { readonly kind: 'refuse'; readonly code: ErrorCode }
  /** All is written and can be read, but making it durable fails, and will never be done. */
  | { readonly kind: 'lose'; readonly code: ErrorCode }
  /** Only so many bytes are written, without an error. */
  | { readonly kind: 'shorten'; readonly bytes: number }
  /** Nothing becomes durable, and all is said to be well. */
  | { readonly kind: 'lie' }
  /** The process dies before it. */
  | { readonly kind: 'die' };

/** The process of this disk is dead; nothing of it goes on. */
export class DiedError extends Error {
  override readonly name = 'DiedError';
}

/** An error as `node:fs` makes them. */
export function systemError(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
