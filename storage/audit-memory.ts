import { z } from 'zod';
import { readText, writeText } from './text-files.ts';

/** What an auditor remembers of a log from one look to the next. */
export interface AuditMemory {
  /** The public key that it believes. */
  readonly verifier: string;
  /** The last checkpoint that it believed, as a signed note. */
  readonly checkpoint: string;
}

/** The file holds something else than an auditor's memory. */
export class AuditMemoryError extends Error {
  override readonly name = 'AuditMemoryError';

  constructor(path: string) {
    super(`${path} is no memory of an audit; it is never written over, so name another file or move it away`);
  }
}

const schema = z.strictObject({ verifier: z.string(), checkpoint: z.string() });

/** What was remembered; `null` at the first look. @throws {AuditMemoryError} */
export async function readMemory(path: string): Promise<AuditMemory | null> {
  const text = await readText(path);
  if (text === null) return null;
  const read = schema.safeParse(parsed(text));
  if (!read.success) throw new AuditMemoryError(path);
  return read.data;
}

/** Remembers, durably. */
export async function writeMemory(path: string, memory: AuditMemory): Promise<void> {
  await writeText(path, `${JSON.stringify(memory, null, 2)}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
