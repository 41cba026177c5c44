import { schedule } from 'node-cron';

/** Does something at the times of a cron expression; an empty one is never. Gives what ends it. */
export function everyTime(expression: string, work: () => Promise<void>): () => void {
  if (expression === '') return () => {};
  const task = schedule(expression, work, { noOverlap: true, unref: true, suppressMissedWarning: true });
  return () => void task.destroy();
}
