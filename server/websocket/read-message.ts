import { z } from 'zod';
import type { ClientMessage } from './frames.ts';

const count = z.int().min(0);
const mostTokenLetters = 100;

const clientMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    token: z.string().max(mostTokenLetters),
    seen: count,
    screenReader: z.boolean(),
  }),
  z.object({ type: z.literal('line'), number: count, text: z.string() }),
  z.object({ type: z.literal('read'), seen: count }),
  z.object({ type: z.literal('terminal'), screenReader: z.boolean() }),
  z.object({ type: z.literal('gmcp'), name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/), json: z.string() }),
]);

/** What a client said; nothing where it is not one of the messages that are understood. */
export function readMessage(text: string): ClientMessage | undefined {
  try {
    const { success, data } = clientMessage.safeParse(JSON.parse(text));
    return success ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
