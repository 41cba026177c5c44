import type { ProvenHeader } from '../../../eventsourcing/merkle/event-proof.ts';
import { decodeHeader, headerBytes, headerVersion } from './frame-header.ts';

/** What a proof rests on, from the bytes of a frame's header and nothing else; `undefined` if they are none. */
export function readProvenHeader(header: Uint8Array): ProvenHeader | undefined {
  if (header.length !== headerBytes) return undefined;
  const decoded = decodeHeader(Buffer.from(header));
  return decoded?.version === headerVersion ? decoded : undefined;
}
