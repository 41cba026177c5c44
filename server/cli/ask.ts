import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import { UsageError } from './usage-error.ts';

const MOST_BYTES = 4096;

/** Where questions are asked and answered. */
export interface Conversation {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** The terminal of this process; questions go to standard error, so that output can be piped. */
export function terminal(): Conversation {
  return { input: process.stdin, output: process.stderr };
}

/** Asks for a line; `hidden` does not show what is typed. Throws a `UsageError` where the answer never comes. */
export function ask(question: string, { input, output }: Conversation, hidden = false): Promise<string> {
  output.write(question);
  const shown = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : output;
  const reader = createInterface({ input, output: shown, terminal: hidden || input.isTTY === true });
  return new Promise((resolve, reject) => {
    reader.once('line', line => {
      resolve(line);
      reader.close();
    });
    reader.once('close', () => {
      if (hidden) output.write('\n');
      reject(new UsageError('There was no answer, so nothing was done.'));
    });
  });
}

/** Asks a question that only "yes" affirms. */
export async function confirm(question: string, conversation: Conversation): Promise<boolean> {
  const answer = await ask(`${question} Type "yes" to go on: `, conversation);
  return answer.trim().toLowerCase() === 'yes';
}

/** All that standard input holds, without its last line end. Throws a `UsageError` where it is far too much. */
export async function readAll({ input }: Conversation): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new UsageError(`Standard input holds more than the ${MOST_BYTES} bytes that are read.`);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
