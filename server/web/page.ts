import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A page, or a part of one, as it is sent. */
export interface Page {
  readonly type: string;
  readonly body: Buffer;
  /** The same for those who can read it, where it is much shorter. */
  readonly gzipped: Buffer | undefined;
  /** Changes with the content. */
  readonly tag: string;
}

/** A page of these bytes. */
export function page(type: string, body: Buffer): Page {
  const gzipped = gzipSync(body, { level: 9 });
  return {
    type,
    body,
    gzipped: gzipped.length < body.length * 0.9 ? gzipped : undefined,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
  };
}
