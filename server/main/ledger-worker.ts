import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { dehydrate, rehydrate } from '../../domain/dehydrate.ts';
import type { GameObject } from '../../domain/object.ts';
import { openLedgerToRead } from './event-sourcing.ts';
import type { LedgerAnswer, LedgerWish } from './ledger-work.ts';
import { ledgerWork } from './ledger-work.ts';

/** Takes less than a millisecond or two, and then it is the game's turn. */
const objectsPerTurn = 100;
const program = `import(${JSON.stringify(import.meta.url)}).then(it => it.workInThread())`;

type Reply = { readonly answer: LedgerAnswer } | { readonly failure: string };

/** Why work in the background came to nothing. */
export class LedgerWorkError extends Error {
  override readonly name = 'LedgerWorkError';
}

/** Does long work on a ledger in a thread of its own, which opens the ledger to read; the world is handed over bit by bit. */
export async function workBeside(
  wish: LedgerWish,
  { objects, signal }: { readonly objects: readonly GameObject[]; readonly signal: AbortSignal },
): Promise<LedgerAnswer> {
  if (signal.aborted) throw new LedgerWorkError('it was broken off');
  const worker = new Worker(program, { eval: true, workerData: wish });
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop);
  try {
    const [answer] = await Promise.all([replyOf(worker), handOver(worker, objects)]);
    return answer;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function handOver(worker: Worker, objects: readonly GameObject[]): Promise<void> {
  for (let from = 0; from < objects.length; from += objectsPerTurn) {
    worker.postMessage(objects.slice(from, from + objectsPerTurn).map(dehydrate));
    await nextTurn();
  }
  worker.postMessage(null);
}

/** What runs in the thread; called by the text that it begins with. @public */
export async function workInThread(): Promise<void> {
  const wish: LedgerWish = workerData;
  const reply = await replyTo(wish, await objectsFrom(parentPort)).catch(failureOf);
  parentPort?.postMessage(reply);
}

async function replyTo(wish: LedgerWish, objects: readonly GameObject[]): Promise<Reply> {
  const ledger = await openLedgerToRead(wish.config);
  try {
    return { answer: await ledgerWork(wish, { ledger, objects }) };
  } finally {
    await ledger.close();
  }
}

function failureOf(error: unknown): Reply {
  return { failure: error instanceof Error ? error.message : String(error) };
}

function objectsFrom(port: typeof parentPort): Promise<readonly GameObject[]> {
  const objects: GameObject[] = [];
  return new Promise(resolve => {
    port?.on('message', (lines: readonly string[] | null) => {
      if (lines) objects.push(...lines.map(rehydrate));
      else resolve(objects);
    });
  }).then(() => {
    port?.removeAllListeners('message');
    return objects;
  });
}

async function replyOf(worker: Worker): Promise<LedgerAnswer> {
  const reply = await new Promise<Reply>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new LedgerWorkError('it was broken off')));
  });
  if ('failure' in reply) throw new LedgerWorkError(reply.failure);
  return reply.answer;
}
