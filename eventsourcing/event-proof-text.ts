import { z } from 'zod';
import { fromBase64, toBase64 } from './merkle/base64.ts';
import type { SignedEventProof } from './signed-event-proof.ts';

/** What the first field of a proof's text says. */
const form = 'aevum event proof 1';

/** The text is no proof of an event. */
export class ProofFormError extends Error {
  override readonly name = 'ProofFormError';
}

const base64 = z.string().transform((text, context) => {
  const bytes = fromBase64(text);
  if (bytes) return bytes;
  context.addIssue({ code: 'custom', message: 'not base64' });
  return z.NEVER;
});

const schema = z.strictObject({
  form: z.literal(form),
  event: z.string(),
  index: z.int().min(0),
  eventPath: z.array(base64),
  header: base64,
  framePath: z.array(base64),
  checkpoint: z.string(),
});

/** A proof as JSON. The event stands there as it is stored, for people to read; hashes and header are base64. */
export function writeProof({ proof, checkpoint }: SignedEventProof): string {
  const { event, index, eventPath, header, framePath } = proof;
  const paths = {
    eventPath: eventPath.map(toBase64),
    header: toBase64(header),
    framePath: framePath.map(toBase64),
  };
  return JSON.stringify(
    { form, event: Buffer.from(event).toString('utf8'), index, ...paths, checkpoint },
    null,
    2,
  );
}

/** A proof from its text; nothing in it is trusted yet. @throws {ProofFormError} */
export function readProof(text: string): SignedEventProof {
  const read = schema.safeParse(parsed(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ProofFormError(
      `this is no proof of an event: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`,
    );
  }
  const { checkpoint, event, index, eventPath, header, framePath } = read.data;
  return { proof: { event: Buffer.from(event), index, eventPath, header, framePath }, checkpoint };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProofFormError(
      `this is no proof of an event: ${error instanceof Error ? error.message : error}`,
    );
  }
}
